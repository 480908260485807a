namespace Factbook.Tool.LinkedData;

/// <summary>
/// The terms that Factbook defines because no shared vocabulary contains them. They are part of the vocabulary of each dataset, since
/// Factbook has no address of its own.
/// </summary>
internal static class OwnTerms
{
    /// <summary>The prefix of the names of the terms, which no record has as its name.</summary>
    public const string Prefix = "factbook";

    public static readonly OwnTerm Location = new("location", "location", "The file, line and column at which the fact is written.");
    public static readonly OwnTerm LowerOpen = new("lowerOpen", "lower end open", "Whether the figure is greater than its lower end.");
    public static readonly OwnTerm UpperOpen = new("upperOpen", "upper end open", "Whether the figure is less than its upper end.");
    public static readonly OwnTerm LowerAssumed = new("lowerAssumed", "lower end assumed", "Whether the lower end is assumed, not stated.");
    public static readonly OwnTerm UpperAssumed = new("upperAssumed", "upper end assumed", "Whether the upper end is assumed, not stated.");
    public static readonly OwnTerm Sense = new("sense", "sense", "The sense in which a figure is stated, such as 'more-than'.");
    public static readonly OwnTerm AsWritten = new("asWritten", "as written", "The words in which a figure is written in the facts.");
    public static readonly OwnTerm Digest = new("digest", "digest", "The first digits of the SHA-256 of a passage in UTF-8.");
    public static readonly OwnTerm Context = new("context", "context", "A larger passage, if the words occur more than once.");
    public static readonly OwnTerm Key = new("key", "key", "The key of an entry of a dictionary.");
    public static readonly OwnTerm Value = new("value", "value", "A value of an entry of a dictionary.");

    public static readonly IReadOnlyList<OwnTerm> All =
        [Location, LowerOpen, UpperOpen, LowerAssumed, UpperAssumed, Sense, AsWritten, Digest, Context, Key, Value];
}

/// <param name="Name">The name in the context.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Comment">What it means.</param>
internal sealed record OwnTerm(string Name, string Label, string Comment)
{
    /// <summary>Gets the IRI in its short form.</summary>
    public string Iri => $"{Prefixes.Usual}:{OwnTerms.Prefix}.{Name}";
}
