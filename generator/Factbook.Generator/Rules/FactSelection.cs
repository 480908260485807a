using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary><c>Where</c> and <c>Is</c> of a rule: the facts that it compares, by their value at a path.</summary>
internal sealed class FactSelection
{
    private readonly string _path;
    private readonly HashSet<string> _values;

    private FactSelection(string path, HashSet<string> values) => (_path, _values) = (path, values);

    /// <summary>Returns the selection of a rule, or null if the rule compares all facts.</summary>
    public static FactSelection? Of(RuleUse use, SchemaSet schemas) => PathOf(use.Rule) is { } path
        ? new FactSelection(path, [.. ValuesOf(use.Rule).Select(stated => Canonical(schemas, use.Record, path, stated)).OfType<string>()])
        : null;

    public bool Contains(LinkedFact fact, FactPaths paths) => paths.CanonicalAt(fact, _path) is { } value && _values.Contains(value);

    /// <summary>Returns why the rule selects nothing, or null.</summary>
    public static string? Objection(SchemaSet schemas, RecordSchema record, RuleSchema rule)
    {
        var values = ValuesOf(rule);
        if (PathOf(rule) is not { } path)
        {
            return values.Count > 0 ? "'Is' states values, but 'Where' names no property that has them" : null;
        }

        // An invalid path is another error.
        return PropertyPath.Of(schemas, record, path) is not { IsKnown: true, End: var end } ? null
            : values.Count == 0 ? $"'Is' states no value that '{path}' should have"
            : TypeTraits.Present(end.Type) is not (ScalarSchema or EnumSchema or ReferenceSchema)
                ? $"'{path}' is not one text, number, date, figure, enum or reference"
            : values.FirstOrDefault(stated => Canonical(schemas, record, path, stated) is null) is { } other
                ? $"'{other}' is not a value of '{path}'"
            : null;
    }

    private static string? Canonical(SchemaSet schemas, RecordSchema record, string path, string stated) =>
        PropertyPath.Of(schemas, record, path) is { IsKnown: true, End: var end } ? StatedValue.Canonical(end.Type, stated) : null;

    private static string? PathOf(RuleSchema rule) => rule.Find("Where")?.Value is { Length: > 0 } path ? path : null;

    private static EquatableArray<string> ValuesOf(RuleSchema rule) => rule.Find("Is")?.Values ?? EquatableArray<string>.Empty;
}
