using System.Text.Json.Nodes;
using Factbook.Tool.JsonSchema;
using Factbook.Tool.Relational;

namespace Factbook.Tool.Csv;

/// <summary>The type, constraints and description of a column, in Table Schema of Frictionless Data.</summary>
internal static class FieldSchema
{
    /// <summary>Returns the field of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="file">The written file, some of whose values may not satisfy the rules of the facts.</param>
    public static JsonObject Of(RelationalColumn column, CsvFile file)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = TypeOf(column.Type) };
        if (column.Type is CellType.Instant or CellType.TimeOfDay)
        {
            // The default format has no fractions of a second.
            field["format"] = "any";
        }

        if (column.Description is { } description)
        {
            field["description"] = description;
        }

        if (column.Unit is { } unit)
        {
            field["unit"] = unit;
        }

        if (Constraints(column, file) is { Count: > 0 } constraints)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    private static string TypeOf(CellType type) => type switch
    {
        CellType.Boolean => "boolean",
        CellType.Integer => "integer",
        CellType.Double or CellType.Decimal => "number",
        CellType.Date => "date",
        CellType.TimeOfDay => "time",
        CellType.Instant => "datetime",
        _ => "string",
    };

    private static JsonObject Constraints(RelationalColumn column, CsvFile file)
    {
        var constraints = new JsonObject();
        if (column.IsNeverNull && !file.WithEmptyText.Contains(column))
        {
            constraints["required"] = true;
        }

        if (column.IsUnique)
        {
            constraints["unique"] = true;
        }

        if (column.Values is { } values && !file.WithOtherValues.Contains(column))
        {
            constraints["enum"] = new JsonArray([.. values.Select(value => (JsonNode)file.Text.Escape(value))]);
        }

        if (column.Type == CellType.Text && !file.WithEmptyText.Contains(column) && !file.WithChangedText.Contains(column))
        {
            AddTextRules(constraints, column, file);
        }
        else if (column.Type is CellType.Integer or CellType.Double or CellType.Decimal)
        {
            AddRanges(constraints, column);
        }

        return constraints;
    }

    private static void AddTextRules(JsonObject constraints, RelationalColumn column, CsvFile file)
    {
        foreach (var form in column.Rules.Select(rule => rule.Form))
        {
            if ((form.NetPattern is { } pattern ? PortablePattern.OfRule(pattern) : form.Pattern) is { } portable)
            {
                constraints["pattern"] ??= portable;
            }

            if (form is { Values: { } values, IsDenied: false } && !file.WithOtherValues.Contains(column))
            {
                constraints["enum"] ??= new JsonArray([.. values.Select(value => (JsonNode)value)]);
            }

            // Rules count UTF-16 units, and readers count characters.
            Add(constraints, "minLength", form.MinimumLength is 1 || !file.WithSurrogates.Contains(column) ? form.MinimumLength : null);
            Add(constraints, "maxLength", form.MaximumLength);
        }
    }

    // Constraints in Table Schema are inclusive, and so are these bounds: an exclusive bound of a rule is stated as the inclusive one.
    private static void AddRanges(JsonObject constraints, RelationalColumn column)
    {
        foreach (var form in column.Rules.Select(rule => rule.Form))
        {
            Add(constraints, "minimum", column.End is { IsLower: false } ? null : form.Minimum);
            Add(constraints, "maximum", column.End is { IsLower: true } ? null : form.Maximum);
        }
    }

    private static void Add(JsonObject constraints, string name, double? bound)
    {
        // From 2^53 on, a double can differ from the bound that the record states, which a valid value may be equal to.
        if (bound is { } limit && Math.Abs(limit) < (1L << 53))
        {
            constraints[name] ??= limit;
        }
    }
}
