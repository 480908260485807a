using System.Globalization;
using System.Text.Json.Nodes;
using Factbook.Tool.Model;

namespace Factbook.Tool.JsonSchema;

/// <summary>The rules of a property as far as JSON Schema can say them. As in the compiler of facts, those on a list that are not about its length are about its items.</summary>
internal sealed class RuleKeywords(IEnumerable<FactRule> rules)
{
    private static readonly string[] Sayable =
        ["Range", "MinLength", "MaxLength", "Length", "StringLength", "RegularExpression", "AllowedValues", "DeniedValues", "Url", "EmailAddress", "Phone", "Base64String"];

    private readonly List<FactRule> _rules = [.. rules.Where(rule => Sayable.Contains(rule.Name))];

    public bool AreNone => _rules.Count == 0;

    /// <summary>Adds the rules about one scalar to the form in which it is usually written.</summary>
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

    /// <summary>Adds the rules about the length of a list.</summary>
    public JsonObject AddToList(JsonObject list) => AddLength(list, "minItems", "maxItems", includesTexts: false);

    /// <summary>Adds the rules about the length of a dictionary, or of a list that is written as a map.</summary>
    public JsonObject AddToMap(JsonObject map) => AddLength(map, "minProperties", "maxProperties", includesTexts: false);

    /// <summary>Whether an enum's member is among those that are allowed.</summary>
    public bool Allow(FactEnum type, EnumMember member) => _rules.TrueForAll(rule => rule.Name switch
    {
        "AllowedValues" => Contains(rule, type, member),
        "DeniedValues" => !Contains(rule, type, member),
        _ => true,
    });

    private JsonObject AddLength(JsonObject schema, string least, string most, bool includesTexts)
    {
        foreach (var rule in _rules)
        {
            var (minimum, maximum) = rule.Name switch
            {
                "MinLength" => (Number(rule, "length"), null),
                "MaxLength" => (null, Number(rule, "length")),
                "Length" => (Number(rule, "minimumLength"), Number(rule, "maximumLength")),
                "StringLength" when includesTexts => (Number(rule, "MinimumLength"), Number(rule, "maximumLength")),
                _ => ((double?)null, (double?)null),
            };
            Tighten(schema, least, minimum is > 0 ? minimum : null, Math.Max);
            Tighten(schema, most, maximum, Math.Min);
        }

        return schema;
    }

    private void AddPatterns(JsonObject form)
    {
        var patterns = _rules
            .Select(rule => (Rule: rule, Pattern: PatternOf(rule)))
            .Where(pair => pair.Pattern is not null)
            .Select(pair => new JsonObject { ["pattern"] = pair.Pattern, ["patternErrorMessage"] = pair.Rule.ErrorMessage ?? $"expected {Asked(pair.Rule)}" })
            .ToList();
        if (patterns is [var only] && !form.ContainsKey("pattern"))
        {
            only.ToList().ForEach(keyword => form[keyword.Key] = keyword.Value!.DeepClone());
        }
        else if (patterns.Count > 0)
        {
            form["allOf"] = Json.Array(patterns);
        }
    }

    private static string? PatternOf(FactRule rule) => rule.Name switch
    {
        "RegularExpression" => PortablePattern.OfRule(rule.Find("pattern") ?? ""),
        "Url" => "^(?:[hH][tT][tT][pP][sS\\u017f]?|[fF][tT][pP])://",
        "EmailAddress" => "^[^@]+@[^@]+$",
        "Phone" => @"^\+?[0-9 .()/-]{3,}(?: ?(?:x|ext\.?) ?[0-9]+)?$",
        "Base64String" => @"^[A-Za-z0-9+/=\s]*$",
        _ => null,
    };

    private static string Asked(FactRule rule) => rule.Name switch
    {
        "RegularExpression" => $"text that matches {rule.Find("pattern")} as a whole",
        "Url" => "an address that begins with http://, https:// or ftp://",
        "EmailAddress" => "an e-mail address",
        "Phone" => "a telephone number",
        _ => "text in base 64",
    };

    private void AddValues(JsonObject form)
    {
        foreach (var rule in _rules.Where(rule => rule.Name is "AllowedValues" or "DeniedValues"))
        {
            var values = Json.Array(rule.ValuesOf("values"));
            if (rule.Name == "DeniedValues")
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
        foreach (var rule in _rules.Where(rule => rule.Name == "Range"))
        {
            AddBound(form, rule, "minimum", "MinimumIsExclusive", "exclusiveMinimum", Math.Max);
            AddBound(form, rule, "maximum", "MaximumIsExclusive", "exclusiveMaximum", Math.Min);
        }
    }

    private static void AddBound(JsonObject form, FactRule rule, string bound, string isExclusive, string exclusive, Func<double, double, double> tighter) =>
        Tighten(form, rule.Find(isExclusive) == "True" ? exclusive : bound, Number(rule, bound), tighter);

    private static void Tighten(JsonObject schema, string keyword, double? bound, Func<double, double, double> tighter)
    {
        if (bound is { } said && double.IsFinite(said))
        {
            schema[keyword] = schema[keyword] is { } already && tighter(already.GetValue<double>(), said) != said ? already.DeepClone() : JsonValue.Create(said);
        }
    }

    private static double? Number(FactRule rule, string argument) =>
        double.TryParse(rule.Find(argument), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Contains(FactRule rule, FactEnum type, EnumMember member) =>
        rule.ValuesOf("values").Any(name => type.Members.FirstOrDefault(named => named.YamlName == name)?.Value == member.Value);
}
