using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Tool.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Adding;

/// <summary>The values of the options <c>--set property=value</c>.</summary>
internal sealed class GivenValues
{
    private readonly Dictionary<PropertySchema, List<string>> _texts = [];

    /// <summary>Reads the options.</summary>
    /// <exception cref="ToolException">An option is not of this form, or the record has no such property.</exception>
    public GivenValues(RecordSchema record, IEnumerable<string> options)
    {
        var properties = record.Properties.Where(property => property.IsWritten).ToList();
        foreach (var option in options)
        {
            if (option.IndexOf('=', StringComparison.Ordinal) is not (var end and > 0))
            {
                throw ToolException.Usage($"'{option}' is not a value; expected --set property=value");
            }

            var name = option[..end].Trim();
            var property = properties.Find(property => Words.AreSame(property.Key, name)) ?? throw ToolException.Usage(
                $"{record.Name} has no key '{name}'{Suggestions.DidYouMean(name, properties.Select(property => property.Key))}");
            (_texts.TryGetValue(property, out var texts) ? texts : _texts[property] = []).Add(option[(end + 1)..].Trim());
        }
    }

    public bool Contains(PropertySchema property) => _texts.ContainsKey(property);

    /// <summary>Returns the value of a property; null if it is not given.</summary>
    /// <exception cref="ToolException">A list, map or record is not valid YAML, or a single value is given several times.</exception>
    public NewValue? Find(PropertySchema property)
    {
        if (!_texts.TryGetValue(property, out var texts))
        {
            return null;
        }

        var type = TypeTraits.Present(property.Type);
        if (type is ListSchema && (texts.Count > 1 || texts[0] is not ['[', ..]))
        {
            return new NewValue.Sequence([.. texts.Select(text => ValueOf(((ListSchema)type).Item, text, property))]);
        }

        return texts.Count == 1
            ? ValueOf(type, texts[0], property)
            : throw ToolException.Usage($"'{property.Key}' is given {texts.Count} times, but has one value");
    }

    // A scalar is the text as it is; everything else is YAML in brackets.
    private static NewValue ValueOf(TypeSchema type, string text, PropertySchema property) => IsScalar(type, text)
        ? ScalarOf(type, text)
        : new YamlTree(SourceText.From(text)) is { IsValid: true, Documents: [var only] } ? Of(only)
        : throw ToolException.Usage($"the value of '{property.Key}' is not valid YAML: {text}");

    /// <summary>Returns a scalar of a type. Text that looks like a number is quoted, so that other programs read it as text.</summary>
    public static NewValue.Scalar ScalarOf(TypeSchema type, string text) =>
        new(text) { IsTyped = TypeTraits.Present(type) is ScalarSchema { Kind.IsText: false } };

    private static bool IsScalar(TypeSchema type, string text) =>
        text is not ['[' or '{', ..] || TypeTraits.Present(type) is ScalarSchema or EnumSchema or ReferenceSchema;

    private static NewValue Of(YamlNode node) => node switch
    {
        YamlScalar scalar => new NewValue.Scalar(scalar.Text) { IsTyped = scalar.IsPlain },
        YamlSequence list => new NewValue.Sequence([.. list.Items.Select(Of)]),
        YamlMapping map => new NewValue.Mapping([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))]),
        _ => throw ToolException.Usage("a value is not valid YAML"),
    };
}
