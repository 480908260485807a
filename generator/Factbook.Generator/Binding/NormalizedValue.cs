using System.Linq;
using Factbook.Notation;

namespace Factbook.Generator.Binding;

/// <summary>Converts values whose texts are keys to NFC, in which keys are compared.</summary>
internal static class NormalizedValue
{
    /// <summary>Returns the value with its text, the texts of its items or its keys in NFC.</summary>
    public static BoundValue? Of(BoundValue? value) => value switch
    {
        BoundScalar { Value: string text } scalar when !NormalizedText.IsAscii(text) => scalar with { Value = NormalizedText.Of(text) },
        BoundList list =>
            list with { Items = list.Items.Select(item => new BoundItem(Of(item.Value), isNull: item.IsNull)).ToEquatable() },
        BoundDictionary dictionary =>
            dictionary with { Entries = dictionary.Entries.Select(entry => entry with { Key = Of(entry.Key)! }).ToEquatable() },
        _ => value,
    };
}
