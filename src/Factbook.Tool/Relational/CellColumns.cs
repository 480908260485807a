using Factbook.Tool.Columns;
using Factbook.Tool.Json;
using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>Creates the columns of a value that is not a list, a dictionary or a nested record.</summary>
/// <param name="value">The value.</param>
/// <param name="names">The names of the columns of the table.</param>
internal sealed class CellColumns(PropertyValue value, UniqueNames names)
{
    /// <summary>
    /// Returns whether the first column of a property always has a value: the property is not optional, and is a scalar other than a
    /// figure, an enum without flags, or a reference.
    /// </summary>
    public static bool IsInFirstColumn(MergedProperty property) => !property.Type.IsOptional
        && property.Type is ScalarType { Kind.Figure: null } or EnumType { Enum.IsFlags: false } or ReferenceType;

    /// <summary>Returns the columns for values of a type.</summary>
    public IEnumerable<RelationalColumn> Of(FactType type) => ValuePart.PartsOf(type) is { Count: > 0 } parts
        ? OfParts(parts, isRequired: !type.IsOptional)
        : type switch
        {
            ScalarType { Kind: var kind } => [Single(type, TypeOf(kind), read => ValueOf(read, kind), UnitOf(kind))],
            EnumType { Enum: var names } => [Single(type, CellType.Text, TextOf, values: names.Members.Select(member => member.YamlName))],
            ReferenceType { Record: var record } => OfReference(type, record),
            _ => [Single(type, CellType.Json, read => read is AbsentValue ? null : ValueJson.TextOf(read))],
        };

    private static string? UnitOf(ScalarKind kind) => kind.Column == ColumnKind.Seconds ? "seconds" : null;

    private static CellType TypeOf(ScalarKind kind) => kind.Column switch
    {
        ColumnKind.Boolean => CellType.Boolean,
        ColumnKind.Number => kind.Number == NumberKind.Whole ? CellType.Integer : CellType.Double,
        ColumnKind.Decimal or ColumnKind.Seconds => CellType.Decimal,
        ColumnKind.Date => CellType.Date,
        ColumnKind.TimeOfDay => CellType.TimeOfDay,
        _ => CellType.Text,
    };

    private static object? ValueOf(FactValue value, ScalarKind kind) => value switch
    {
        FlagValue flag => flag.IsSet,
        NumberValue number => number.Value,
        TextValue { Value: TimeSpan span } => (decimal)span.Ticks / TimeSpan.TicksPerSecond,
        TextValue text when kind.Column != ColumnKind.Text => text.Value,
        _ => TextOf(value),
    };

    private static string? TextOf(FactValue value) => value switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Text,
        ReferenceValue reference => reference.Fact.Key,
        _ => null,
    };

    private IEnumerable<RelationalColumn> OfReference(FactType type, FactRecord record)
    {
        var key = Single(type, CellType.Text, TextOf);
        yield return key;
        if (record.Cases.Any(@case => @case.NameProperty is not null))
        {
            yield return new()
            {
                Name = names.Take($"{value.Name}_name"),
                Type = CellType.Text,
                Description = value.Describe("Its name."),
                Scope = value.Scope,
                NameOf = key,
                Read = row => (value.Read(row) as ReferenceValue)?.Fact.Name,
            };
        }
    }

    private RelationalColumn Single(
        FactType type, CellType cell, Func<FactValue, object?> read, string? unit = null, IEnumerable<string>? values = null) => new()
        {
            Name = value.Name,
            Type = cell,
            Description = value.Documentation,
            Unit = unit,
            Scope = value.Scope,
            IsRequired = !type.IsOptional,
            IsPresence = true,
            IsUnique = value.Lookup == FactLookup.Unique || (value.IsUnique && cell != CellType.Json),
            IsIndexed = value.Lookup == FactLookup.Many || type is ReferenceType,
            Values = values?.ToList(),
            Rules = value.Rules,
            Path = value.Path,
            Read = row => read(value.Read(row)),
        };

    private List<RelationalColumn> OfParts(IReadOnlyList<ValuePart> parts, bool isRequired)
    {
        var named = parts.ToDictionary(part => part.Name, part => part.IsMain ? value.Name : names.Take($"{value.Name}_{part.Name}"));
        return
        [
            .. parts.Select(part => new RelationalColumn
            {
                Name = named[part.Name],
                Type = TypeOf(part.Type),
                Description = value.Describe(part.Description),
                Unit = part.UnitPart is { } unit ? $"see {named[unit]}" : part.Unit,
                Scope = value.Scope,
                IsRequired = isRequired && part.IsNeverNull,
                IsPresence = part.IsNeverNull,
                IsUnique = value.IsUnique && part.Type == PartType.Instant,
                Rules = part.Name is "low" or "high" ? value.Rules : [],
                End = part.Name is "low" or "high" ? new FigureEnd(part.Name == "low", named[part.Name + "_open"]) : null,
                Path = value.Path,
                Read = row => part.Read(value.Read(row)),
            }),
        ];
    }

    private static CellType TypeOf(PartType type) => type switch
    {
        PartType.Flag => CellType.Boolean,
        PartType.Integer => CellType.Integer,
        PartType.Decimal => CellType.Decimal,
        PartType.Date => CellType.Date,
        PartType.Instant => CellType.Instant,
        _ => CellType.Text,
    };
}
