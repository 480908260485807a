namespace Factbook.Tool.Model;

/// <summary>The only property of a record, whose value can be written instead of a map of the record.</summary>
/// <param name="WithKey">The property if the key of the record is already known, such as from the surrounding map.</param>
/// <param name="WithoutKey">The property if the key is not known.</param>
internal sealed record Shorthand(FactProperty? WithKey, FactProperty? WithoutKey)
{
    /// <summary>The value for a record that is always written as a map.</summary>
    public static readonly Shorthand None = new(null, null);

    public FactProperty? Of(bool hasKey) => hasKey ? WithKey : WithoutKey;
}
