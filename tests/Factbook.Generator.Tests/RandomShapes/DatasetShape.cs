using System.Text;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>A dataset of random shape: two tables, their types, their facts in YAML, and the expected value of each fact.</summary>
internal sealed class DatasetShape
{
    private static readonly string[] TargetKeys = ["t1", "t2", "t-3"];

    private static readonly string[] Noise =
    [
        "public static int Zero => 0;", "public const string Word = \"w\";", "public string Computed => \"c\";",
        "private string? Hidden { get; init; }", "[JsonIgnore] public string? Ignored { get; init; }",
        "[global::System.Runtime.CompilerServices.IndexerName(\"AtPlace\")] public int this[int index] => index;",
        "private sealed record Inner(int Depth);", "public static T Same<T>(T value) where T : notnull => value;",
        "[global::System.Diagnostics.Conditional(\"NEVER\")] public static void Log() { }",
        "string? INamed.Named { get => null; set { } }", "protected string? Guarded { get; init; }",
        "public event global::System.Action? Changed { add { } remove { } }", "static int INamed.Rank => 1;",
    ];

    private readonly List<(string Key, Func<object?, string?> Difference)> _facts = [];

    private Relations? _relations;

    public DatasetShape(uint seed, int number)
    {
        Number = number;
        var draw = new Draw(seed, number);
        var names = new NameSource(draw);
        var types = new Declarations(draw, names, Namespace, $"Library{number}");
        types.Add("public interface INamed { string? Named { get; set; } static abstract int Rank { get; } }");
        var target = Identifiers.Escape(names.Type("Target"));
        var inverse = DeclareTable(draw, names, types, types.Scope(false) + target);
        var targetProperties = DeclareTarget(types, target, inverse);
        CSharp = $"namespace {Namespace}\n{{\n{types.CSharp}\n}}\n";
        Library = $"namespace Library{number}\n{{\n{types.Library}\n}}\n";
        Targets = string.Concat(
            TargetKeys.Select(key => $"{key}: {{ {string.Join(", ", targetProperties.DrawEntries(draw).Entries)} }}\n"));
    }

    public int Number { get; }

    public string Namespace => $"Dataset{Number}";

    public string CSharp { get; }

    /// <summary>Gets the records of another assembly.</summary>
    public string Library { get; }

    /// <summary>Gets the metadata name of the table's record.</summary>
    public string Table { get; private set; } = "";

    public string Things { get; private set; } = "";

    public string Targets { get; }

    public IEnumerable<(string Path, string Yaml)> Files => [($"things-{Number}.yaml", Things), ($"targets-{Number}.yaml", Targets)];

    /// <summary>Returns the differences between read and drawn facts.</summary>
    public IEnumerable<string> Differences(IReadOnlyList<object> facts, Sets sets) => facts.Count != _facts.Count
        ? [$"{facts.Count} facts instead of {_facts.Count}"]
        : facts.Zip(_facts, (fact, drawn) => drawn.Difference(fact) is { } difference ? $"{drawn.Key}.{difference}" : null)
            .OfType<string>()
            .Concat(_relations!.Differences(facts, sets, [.. _facts.Select(fact => fact.Key)]));

    public override string ToString() => $"{CSharp}\n{Library}\n{Things}\n{Targets}";

    private RecordShape DeclareTarget(Declarations types, string name, string inverse)
    {
        var properties = types.Properties(2, false, hasConstructor: true, allowsBodies: true, most: 2);
        var text = RecordText.Of(properties, parameters: "[property: Key] string Id", members: inverse);
        types.Add($"[Facts(\"targets-{Number}.yaml\")] public sealed {(inverse.Length > 0 ? "partial " : "")}record {name}{text}");
        return new RecordShape(name, false, properties);
    }

    // Returns the inverse that the target declares.
    private string DeclareTable(Draw draw, NameSource names, Declarations types, string target)
    {
        var name = names.Type("Thing");
        var bases = BaseRecords.Draw(draw, names, types);
        var around = draw.Chance(25) ? names.Type("Around") : null;
        var fullName = $"{types.Scope(false)}{(around is null ? "" : Identifiers.Escape(around) + ".")}{Identifiers.Escape(name)}";
        var relations = _relations = new Relations(draw, names, types, fullName);
        var usual = types.Properties(0, false, hasConstructor: true, allowsBodies: true, most: 5);
        var own = usual.Concat(relations.Indexed()).OrderBy(property => property.Form).ToList();
        var toTargets = References(draw, names, target).ToList();
        var references = toTargets.Concat(relations.Owned()).ToList();
        var noise = draw.Shuffled(Noise).Take(draw.UpTo(3)).ToList();
        var handedOn = bases.Properties.Where(property => property.IsParameter)
            .Select(property => $"{property.Type.CSharp} {property.Identifier}");
        var isNamed = noise.Any(member => member.Contains("INamed", StringComparison.Ordinal));
        if (isNamed)
        {
            noise = [
                .. noise.Where(member => !member.Contains("INamed", StringComparison.Ordinal)),
                .. Noise.Where(member => member.Contains("INamed", StringComparison.Ordinal))
            ];
        }

        var @base = string.Join(", ", new[] { bases.Clause, isNamed ? $"global::{Namespace}.INamed" : null }.OfType<string>());
        var text = RecordText.Of(
            [.. own, .. references],
            @base.Length > 0 ? @base : null,
            string.Join(", ", handedOn.Prepend(relations.KeyParameters)),
            string.Join(" ", noise.Append(bases.Overrides)));
        var hasMembers = !relations.HasCompositeKey && draw.Chance(70);
        var record = $"[Facts(\"things-{Number}.yaml\"{(hasMembers ? "" : ", Members = false")})] public "
            + $"{draw.Pick("sealed ", "")}{(references.Count > 0 ? "partial " : draw.Pick("partial ", ""))}record "
            + $"{Identifiers.Escape(name)}{text}";
        string[] containers = ["static partial class", "partial record", "partial struct", "partial interface", "partial class"];
        types.Add(around is null ? record : $"public {draw.Pick(containers)} {Identifiers.Escape(around)} {{ {record} }}");
        Table = $"{Namespace}.{(around is null ? "" : around + "+")}{name}";
        DrawFacts(draw, new RecordShape(name, false, [.. bases.Properties, .. own, .. references]), hasMembers);
        return relations.InverseOf(toTargets, target);
    }

    private static IEnumerable<PropertyShape> References(Draw draw, NameSource names, string target)
    {
        var one = new ReferenceType(target, TargetKeys);
        TypeShape[] types = [
            one,
            new NullableType(one),
            new ListType(one, ListType.Forms[0]),
            new DictionaryType(ScalarTypes.OfKeys[1], one, DictionaryType.Forms[0])
        ];
        foreach (var type in draw.Chance(50) ? draw.Times(3, () => draw.Pick(types)) : [])
        {
            var none = type is ListType or DictionaryType ? new Drawn("", "", actual => Collections.Difference(actual, [])) : type.Default;
            yield return new PropertyShape(names.Property(), type, PropertyForm.Generated, none);
        }
    }

    private void DrawFacts(Draw draw, RecordShape record, bool hasMembers)
    {
        var (isComposite, number) = (_relations!.HasCompositeKey, 0);
        var isList = isComposite || draw.Chance(25);
        var yaml = new StringBuilder();
        foreach (var key in (string[])["k1", "k-2", "k_3", hasMembers ? "K4" : "4 four", "last.one"])
        {
            var (entries, difference) = record.DrawEntries(draw);
            _facts.Add((isComposite ? $"{key}/{++number}" : key, difference));
            var map = isList
                ? $"- {{ {string.Join(", ", entries.Prepend($"id: {key}{(isComposite ? $", part-no: {number}" : "")}"))} }}"
                : draw.Chance(50) && entries.Count > 0
                    ? $"{key}:\n  {string.Join("\n  ", entries)}"
                    : $"{key}: {{ {string.Join(", ", entries)} }}";
            yaml.Append(map).Append('\n');
        }

        Things = yaml.ToString();
    }
}
