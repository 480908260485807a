using System.Text.RegularExpressions;

namespace Factbook.Tool.Compiling.Projects;

/// <summary>
/// A condition of MSBuild: texts compared, <c>Exists</c>, <c>and</c>, <c>or</c>, <c>!</c> and parentheses. What is written otherwise, or
/// depends on a value that is not known, is itself unknown and never taken for a no.
/// </summary>
internal sealed partial class Condition
{
    private readonly IReadOnlyList<string> _tokens;
    private readonly PropertyBag _properties;
    private int _next;

    private Condition(string text, PropertyBag properties)
    {
        _tokens = [.. Token().Matches(text).Select(match => match.Value)];
        _properties = properties;
    }

    public static Truth Evaluate(string? text, PropertyBag properties)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Truth.Yes;
        }

        var condition = new Condition(text, properties);
        var truth = condition.Or();
        return condition._next == condition._tokens.Count ? truth : Truth.Unknown;
    }

    private string? Peek => _next < _tokens.Count ? _tokens[_next] : null;

    private Truth Or()
    {
        var truth = And();
        while (Take("or"))
        {
            var other = And();
            truth = truth == Truth.Yes || other == Truth.Yes ? Truth.Yes : truth == Truth.No && other == Truth.No ? Truth.No : Truth.Unknown;
        }

        return truth;
    }

    private Truth And()
    {
        var truth = Single();
        while (Take("and"))
        {
            var other = Single();
            truth = truth == Truth.No || other == Truth.No ? Truth.No : truth == Truth.Yes && other == Truth.Yes ? Truth.Yes : Truth.Unknown;
        }

        return truth;
    }

    private Truth Single()
    {
        if (Take("!"))
        {
            return Single() switch { Truth.Yes => Truth.No, Truth.No => Truth.Yes, _ => Truth.Unknown };
        }

        if (Take("("))
        {
            var inner = Or();
            return Take(")") ? inner : Truth.Unknown;
        }

        if (Take("exists"))
        {
            return Take("(") && Operand() is { } path && Take(")") ? Known(Path.Exists(_properties.FullPath(path))) : Truth.Unknown;
        }

        var left = Operand();
        var isEqual = Take("==");
        if (!isEqual && !Take("!="))
        {
            return left is not null && bool.TryParse(left, out var value) ? Known(value) : Truth.Unknown;
        }

        var right = Operand();
        return left is null || right is null ? Truth.Unknown : Known(left.Equals(right, StringComparison.OrdinalIgnoreCase) == isEqual);
    }

    private string? Operand()
    {
        var token = Peek;
        _next++;
        return token is null ? null : _properties.Expand(token.Trim('\''));
    }

    private bool Take(string token)
    {
        if (!token.Equals(Peek, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        _next++;
        return true;
    }

    private static Truth Known(bool truth) => truth ? Truth.Yes : Truth.No;

    [GeneratedRegex(@"'[^']*'|==|!=|[()!]|\$\([^()]*\)|[^\s()!='$]+|\S")]
    private static partial Regex Token();
}
