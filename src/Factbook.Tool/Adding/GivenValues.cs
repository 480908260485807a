using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Tool.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Adding;

/// <summary>The values of the options <c>--set property=value</c>.</summary>
internal sealed class GivenValues
{
    private readonly List<(string Name, string Text)> _values = [];

    /// <summary>Reads the options.</summary>
    /// <exception cref="ToolException">An option is not of this form.</exception>
    public GivenValues(IEnumerable<string> options)
    {
        foreach (var option in options)
        {
            _values.Add(option.IndexOf('=', StringComparison.Ordinal) is var end and > 0
                ? (option[..end].Trim(), option[(end + 1)..].Trim())
                : throw ToolException.Usage($"'{option}' is not a value; expected --set property=value"));
        }
    }

    /// <summary>Gets the names of the properties, as the user spells them.</summary>
    public IEnumerable<string> Names => _values.Select(value => value.Name);

    /// <summary>Refuses a name that is neither a property of the record nor the discriminator of its table.</summary>
    /// <exception cref="ToolException">The record has no such property.</exception>
    public void RefuseUnknown(RecordSchema record, DiscriminatorSchema? discriminator)
    {
        var keys = record.Properties.Where(property => property.IsWritten).Select(property => property.Key).ToList();
        if (Names.FirstOrDefault(name => !keys.Exists(key => Words.AreSame(key, name))
            && !(discriminator is not null && Words.AreSame(discriminator.Key, name))) is { } unknown)
        {
            throw ToolException.Usage($"{record.Name} has no key '{unknown}'{Suggestions.DidYouMean(unknown, keys)}");
        }
    }

    /// <summary>Returns whether a value of a key is given.</summary>
    public bool Contains(string key) => _values.Exists(value => Words.AreSame(value.Name, key));

    /// <summary>Returns the text of a scalar, or null if it is not given.</summary>
    /// <exception cref="ToolException">The value is given several times.</exception>
    public string? TextOf(string key) => OnlyTextOf(key) is { } text ? Unquoted(text) : null;

    /// <summary>Returns the value of a property; null if it is not given.</summary>
    /// <exception cref="ToolException">A list, map or record is not valid YAML, or a single value is given several times.</exception>
    public NewValue? Find(PropertySchema property)
    {
        var (type, texts) = (TypeTraits.Present(property.Type), TextsOf(property.Key));
        return type is ListSchema list && texts.Count > 0 && !IsWhole(list, texts)
            ? new NewValue.Sequence([.. texts.Select(text => ValueOf(list.Item, text, property.Key))])
            : OnlyTextOf(property.Key) is { } only ? ValueOf(type, only, property.Key)
            : null;
    }

    /// <summary>Returns a value: a scalar is the text, or the one in quotation marks; everything else is YAML in brackets.</summary>
    /// <exception cref="ToolException">The text is not valid YAML.</exception>
    public static NewValue ValueOf(TypeSchema type, string text, string key) => IsScalar(type, text)
        ? ScalarOf(type, Unquoted(text))
        : Parse(text) ?? throw ToolException.Usage($"the value of '{key}' is not valid YAML: {text}");

    /// <summary>Returns the value of a text in YAML, or null if it is not valid.</summary>
    public static NewValue? Parse(string text) =>
        new YamlTree(SourceText.From(text)) is { IsValid: true, Documents: [var only] } ? Of(only) : null;

    /// <summary>Returns a scalar of a type. Text that looks like a number is quoted, so that other programs read it as text.</summary>
    public static NewValue.Scalar ScalarOf(TypeSchema type, string text) =>
        new(text) { IsTyped = TypeTraits.Present(type) is ScalarSchema { Kind.IsText: false } };

    private string? OnlyTextOf(string key) => TextsOf(key) switch
    {
        [] => null,
        [var only] => only,
        var texts => throw ToolException.Usage($"'{key}' is specified {texts.Count} times but takes one value"),
    };

    // Text that only begins and ends with a quotation mark, such as "a" and "b", is a text with these marks.
    private static string Unquoted(string text) =>
        text is ['"', .., '"'] or ['\'', .., '\''] && Parse(text) is NewValue.Scalar quoted ? quoted.Text : text;

    private List<string> TextsOf(string key) =>
        [.. _values.Where(value => Words.AreSame(value.Name, key)).Select(value => value.Text)];

    // A list in brackets; or a map of the facts that the fact contains.
    private static bool IsWhole(ListSchema list, List<string> texts) =>
        texts is [['[', ..]] || (texts is [['{', ..]] && list.Item is ReferenceSchema);

    private static bool IsScalar(TypeSchema type, string text) =>
        text is not ['[' or '{', ..] || TypeTraits.Present(type) is ScalarSchema or EnumSchema or ReferenceSchema;

    private static NewValue? Of(YamlNode node) => node switch
    {
        YamlScalar scalar => new NewValue.Scalar(scalar.Text) { IsTyped = scalar.IsPlain },
        YamlSequence list when list.Items.Select(Of).ToList() is var items && !items.Contains(null) => new NewValue.Sequence(items!),
        YamlMapping map when map.Entries.Select(entry => (entry.Key.Text, Value: Of(entry.Value))).ToList() is var entries
            && entries.TrueForAll(entry => entry.Value is not null) =>
            new NewValue.Mapping([.. entries.Select(entry => KeyValuePair.Create(entry.Text, entry.Value!))]),
        _ => null,
    };
}
