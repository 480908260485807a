namespace Factbook;

/// <summary>Represents a violation of a rule, which a method with <see cref="FactRuleAttribute"/> returns.</summary>
public sealed class RuleViolation
{
    /// <summary>Initializes a new instance of the <see cref="RuleViolation"/> class.</summary>
    /// <param name="message">
    /// What is wrong and, after <c>; </c>, what is expected, without a full stop. It is shown in one line of fewer than 300 characters.
    /// </param>
    /// <param name="property">The path of the property that the violation is about: see <see cref="Property"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is null.</exception>
    public RuleViolation(string message, string? property = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        (Message, Property) = (message, property);
    }

    /// <summary>Gets what is wrong and, after <c>; </c>, what is expected.</summary>
    public string Message { get; }

    /// <summary>
    /// Gets the path of the property that the violation is about, from the fact on; null if it is about the fact itself. A path consists of
    /// names of properties, separated by <c>.</c>, indexes of lists such as <c>[0]</c>, and keys of dictionaries such as <c>[DE]</c>:
    /// <c>PartOf</c>, <c>Inferred.Because</c>, <c>Evidence[2]</c>. Use <c>nameof</c> for the names.
    /// </summary>
    /// <remarks>
    /// The violation is reported at the value of the property in the YAML file; where the file states no value, at the nearest one around
    /// it, or at the key of the fact.
    /// </remarks>
    public string? Property { get; init; }

    /// <summary>
    /// Gets the fact that the violation is about. Null means the fact that the rule was called with; a rule that takes a
    /// <see cref="FactSet{T}"/> sets it.
    /// </summary>
    public object? Fact { get; init; }

    /// <summary>Gets the other facts that the violation involves; their positions are additional locations of the diagnostic.</summary>
    public IReadOnlyList<object> Related { get; init; } = [];

    /// <summary>
    /// Gets the identifier under which the violation is reported, such as <c>RS0001</c>: letters, then digits. The default is
    /// <c>FB7001</c>.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Gets how the violation is reported. The default is <see cref="RuleSeverity.Error"/>.</summary>
    public RuleSeverity Severity { get; init; }
}
