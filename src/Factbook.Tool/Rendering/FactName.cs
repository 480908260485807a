using Factbook.Tool.Model;

namespace Factbook.Tool.Rendering;

/// <summary>Names facts for people.</summary>
internal static class FactName
{
    private const int DeepestName = 3;

    /// <summary>
    /// Returns the name of a fact: the text that it states as its name; otherwise the names of the two facts that it connects; otherwise
    /// the name of the fact to which its only required property refers; otherwise its key in words.
    /// </summary>
    public static string Of(Fact fact) => Printable.Of(Of(fact, depth: 0));

    /// <summary>Returns how a fact connects two others, followed by the names of the other facts to which it must refer.</summary>
    public static IReadOnlyList<string> DetailsOf(Fact fact) => [.. DetailsOf(fact, depth: 0).Select(Printable.Of)];

    // The depth is limited, so that the names of circular references end with a key.
    private static string Of(Fact fact, int depth) =>
        fact.Name is { Length: > 0 } stated ? stated
        : (depth < DeepestName ? ConnectionOf(fact, depth) ?? ReferredNameOf(fact, depth) : null) ?? KeyTitle.Of(fact);

    private static string? ConnectionOf(Fact fact, int depth)
    {
        if (VocabularyRole.Subject.In(fact.Record) is not { } subject || VocabularyRole.Object.In(fact.Record) is not { } target)
        {
            return null;
        }

        var (from, to, details) = (ReferredName(fact, subject, depth), ReferredName(fact, target, depth), DetailsOf(fact, depth));
        return from is null && to is null ? null
            : $"{from ?? "…"} → {to ?? "…"}{(details.Count == 0 ? "" : $": {string.Join(", ", details)}")}";
    }

    private static IReadOnlyList<string> DetailsOf(Fact fact, int depth) =>
    [
        .. fact.Record.Properties
            .Where(property => property is { Role: PropertyRole.Stated, Type: ReferenceType } && !IsEnd(property))
            .Where(property => property.IsRequired || VocabularyRole.Predicate.IsOf(property))
            .OrderByDescending(VocabularyRole.Predicate.IsOf)
            .Select(property => ReferredName(fact, property, depth))
            .OfType<string>(),
    ];

    private static bool IsEnd(FactProperty property) => VocabularyRole.Subject.IsOf(property) || VocabularyRole.Object.IsOf(property);

    private static string? ReferredName(Fact fact, FactProperty property, int depth) =>
        fact.ValueOf(property) is ReferenceValue reference ? Of(reference.Fact, depth + 1) : null;

    private static string? ReferredNameOf(Fact fact, int depth) =>
        fact.Record.Properties.Where(property => property.Role == PropertyRole.Stated && property.IsRequired).ToList() is [var only]
            ? ReferredName(fact, only, depth)
            : null;
}
