namespace Factbook.Generator.Schema;

/// <param name="Record">The record, fully qualified.</param>
/// <param name="Property">The property whose values are referenced, or null for the key.</param>
/// <param name="IsOptional">Whether an undefined text is only a warning.</param>
internal sealed record RefersToSchema(string Record, string? Property, bool IsOptional);

/// <summary>A rule declared by an attribute.</summary>
/// <param name="Name">The name of the attribute without its suffix.</param>
/// <param name="Arguments">The constructor arguments in order, followed by named arguments.</param>
/// <param name="ErrorMessage">The error message that replaces the default one, or null.</param>
internal sealed record RuleSchema(string Name, EquatableArray<RuleArgument> Arguments, string? ErrorMessage)
{
    /// <summary>
    /// Whether the attribute is neither of the BCL nor of Factbook, so that its meaning is unknown.
    /// </summary>
    public bool IsForeign { get; init; }

    /// <summary>Returns the argument with a name; null if it is absent.</summary>
    public RuleArgument? Find(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }
}

/// <param name="Name">The name of the constructor parameter or property.</param>
/// <param name="Values">One value, or those of an array, as invariant text.</param>
internal sealed record RuleArgument(string Name, EquatableArray<string> Values)
{
    public string Value => Values.Count > 0 ? Values[0] : "";
}
