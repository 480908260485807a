using Factbook.Generator.Scalars;
using Factbook.Tool.Model;

namespace Factbook.Tool.Tests.Site;

/// <summary>Datasets of the model without a project: facts with a name that all refer to the first one.</summary>
internal static class GeneratedDataset
{
    /// <summary>Returns a dataset of facts with these keys and names.</summary>
    public static FactDataset Of(IReadOnlyList<(string Key, string Name)> facts)
    {
        FactRecord record = null!;
        var name = new FactProperty("Name", givenName: null, new ScalarType(TextScalars.Text)) { DeclaredBy = "Example.Thing" };
        var link = new FactProperty("Link", givenName: null, new ScalarType(TextScalars.Uri)) { DeclaredBy = "Example.Thing" };
        var first = new Lazy<FactProperty>(() => new("First", givenName: null, new ReferenceType(record)) { DeclaredBy = "Example.Thing" });
        record = new FactRecord("Example.Thing", () => new RecordContent([name, link, first.Value], [], [record]));
        var table = new List<Fact>();
        foreach (var (key, text) in facts)
        {
            table.Add(new Fact(record, record, key, table.Count, new SourceLocation("things.yaml", table.Count + 1, 1), Read));

            FactValue Read(FactProperty property) => property == name ? new TextValue(text)
                : property == link ? new TextValue("javascript:alert(1)")
                : new ReferenceValue(table[0]);
        }

        return new FactDataset("Example", [new FactTable("Things", record, isCase: false, table)]);
    }
}
