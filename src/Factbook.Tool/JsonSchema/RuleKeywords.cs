using System.Text.Json.Nodes;
using Factbook.Tool.Model;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// Adds the rules of a property to schemas, as far as JSON Schema can express them. As in the generator, rules of a list apply to
/// its items, except those about its length.
/// </summary>
internal sealed class RuleKeywords(IEnumerable<FactRule> rules)
{
    private readonly List<FactRule> _rules = [.. rules];

    /// <summary>Gets whether there are no rules.</summary>
    public bool AreNone => _rules.Count == 0;

    /// <summary>Adds the rules of a scalar to the schema of its usual form.</summary>
    public JsonObject AddTo(JsonObject form, ScalarKind kind)
    {
        if (kind.IsText || kind.IsAddress)
        {
            AddLength(form, "minLength", "maxLength", includesTexts: true);
            AddPatterns(form);
            AddValues(form);
        }
        else if (kind.Number != NumberKind.None)
        {
            AddRanges(form);
        }

        return form;
    }

    /// <summary>Adds the rules about the length of a list to its schema.</summary>
    public JsonObject AddToList(JsonObject list) => AddLength(list, "minItems", "maxItems", includesTexts: false);

    /// <summary>Adds the rules about the length of a dictionary, or of a list that is written as a map, to its schema.</summary>
    public JsonObject AddToMap(JsonObject map) => AddLength(map, "minProperties", "maxProperties", includesTexts: false);

    /// <summary>Returns whether the rules allow a member of an enum.</summary>
    public bool Allow(FactEnum type, EnumMember member) => _rules.TrueForAll(rule =>
        rule.Form.Values is not { } values || values.Any(name => IsNameOf(type, name, member)) != rule.Form.IsDenied);

    private JsonObject AddLength(JsonObject schema, string least, string most, bool includesTexts)
    {
        foreach (var form in _rules.Select(rule => rule.Form).Where(form => includesTexts || !form.IsAboutTexts))
        {
            // Rules count the UTF-16 units of a text, and schemas count its characters, which have one or two units.
            var minimum = includesTexts ? (form.MinimumLength + 1) / 2 : form.MinimumLength;
            Tighten(schema, least, minimum is > 0 ? minimum : null, Math.Max);
            Tighten(schema, most, form.MaximumLength, Math.Min);
        }

        return schema;
    }

    private void AddPatterns(JsonObject form)
    {
        var patterns = _rules
            .Select(rule => (
                Rule: rule,
                Pattern: rule.Form.NetPattern is { } pattern ? PortablePattern.OfRule(pattern) : rule.Form.Pattern))
            .Where(pair => pair.Pattern is not null)
            .Select(pair => new JsonObject
            {
                ["pattern"] = pair.Pattern,
                ["patternErrorMessage"] = pair.Rule.ErrorMessage ?? $"expected {pair.Rule.Form.Expected}",
            })
            .ToList();
        if (patterns is [var only] && !form.ContainsKey("pattern"))
        {
            only.ToList().ForEach(keyword => form[keyword.Key] = keyword.Value!.DeepClone());
        }
        else if (patterns.Count > 0)
        {
            form["allOf"] = SchemaNode.Array(patterns);
        }
    }

    private void AddValues(JsonObject form)
    {
        foreach (var rule in _rules.Where(rule => rule.Form.Values is not null))
        {
            var values = SchemaNode.Array(rule.Form.Values!);
            if (rule.Form.IsDenied)
            {
                form["not"] = new JsonObject { ["enum"] = values };
            }
            else if (!form.ContainsKey("enum"))
            {
                form["enum"] = values;
            }
        }
    }

    private void AddRanges(JsonObject form)
    {
        foreach (var rule in _rules)
        {
            Tighten(form, rule.Form.MinimumIsExclusive ? "exclusiveMinimum" : "minimum", rule.Form.Minimum, Math.Max);
            Tighten(form, rule.Form.MaximumIsExclusive ? "exclusiveMaximum" : "maximum", rule.Form.Maximum, Math.Min);
        }
    }

    private static void Tighten(JsonObject schema, string keyword, double? bound, Func<double, double, double> tighter)
    {
        if (bound is { } limit && double.IsFinite(limit))
        {
            var tightest = schema[keyword] is { } other ? tighter(other.GetValue<double>(), limit) : limit;
            schema[keyword] = JsonValue.Create(tightest);
        }
    }

    private static bool IsNameOf(FactEnum type, string name, EnumMember member) =>
        type.Members.FirstOrDefault(named => named.YamlName == name)?.Value == member.Value;
}
