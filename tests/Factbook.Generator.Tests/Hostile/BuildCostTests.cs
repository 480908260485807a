using System.Runtime.CompilerServices;
using System.Text;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Emission;
using Factbook.Generator.Packing;
using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Tests.Yaml;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>
/// The cost of a build in allocated bytes, which do not depend on the machine. Most of the build time of a large dataset is allocation and
/// garbage collection.
/// </summary>
public class BuildCostTests
{
    private const int Count = 2000;

    private const string Record = """
        public enum Kind { Iron, Zinc, Tin }

        [Facts("actors.yaml", Members = false)]
        public sealed partial record Part(
            [property: Key] string Id, string Name, string By, string Use, Kind Kind, decimal Eur, Interval Kg, DateOnly Made)
        {
            public partial Part From { get; }
            public partial IReadOnlyList<Part> Needs { get; }
        }
        """;

    private static readonly string Text = string.Concat(Enumerable.Range(0, Count).Select(Entry));
    private static readonly double Bytes = Encoding.UTF8.GetByteCount(Text);

    [Fact]
    public void Reading_allocates_little_beyond_the_parser() =>
        Assert.InRange((Allocation.Of(() => Reading.Read(Text)) - Allocation.Of(Parse)) / Bytes, 1, 17);

    [Fact]
    public void Binding_and_packing_allocate_a_fraction_of_reading()
    {
        var schemas = Schemas.Of(Record);
        var file = Reading.Read(Text);
        var bound = Binder.Bind(file, schemas, DiagnosticLimit.OfFile, default);

        Assert.Equal(Count, bound.Facts.Count);
        Assert.Empty(bound.Diagnostics);
        Assert.InRange(Allocation.Of(() => Binder.Bind(file, schemas, DiagnosticLimit.OfFile, default)) / Bytes, 1, 18);
        Assert.InRange(Allocation.Of(() => RowPacker.Pack(bound, schemas, default)) / Bytes, 1, 6);
    }

    [Fact]
    public void Node_and_property_have_no_unused_fields()
    {
        var nodes = new YamlNode[1000];
        var bytes = Allocation.Of(() =>
        {
            for (var i = 0; i < nodes.Length; i++)
            {
                nodes[i] = new YamlScalar(new TextSpan(i, 1), "a", isPlain: true);
            }

            return nodes;
        });

        // The header and type of the object, its text, and its span.
        Assert.InRange((double)bytes / nodes.Length, 1, (3 * IntPtr.Size) + 8);
        Assert.Equal(IntPtr.Size, Unsafe.SizeOf<BoundItem>());
    }

    [Fact]
    public void Equal_texts_share_one_string()
    {
        var parts = Assert.IsType<YamlMapping>(Reading.Root(Text));

        Assert.Single(
            parts.Entries.Select(part => part.Value.At("use"))
                .OfType<YamlScalar>()
                .Select(use => use.Text)
                .Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void Writes_and_copies_page_of_rows_once()
    {
        var page = new string('r', 64 * 1024);

        Assert.InRange(
            Allocation.Of(() =>
            {
                var code = CodeWriter.StartFile();
                code.LiteralLine("Page => ", page, padding: 0, "u8;");
                return code.ToString();
            }),
            2 * sizeof(char) * page.Length,
            2.3 * sizeof(char) * page.Length);
    }

    private static object Parse()
    {
        var parser = new Parser(new StringReader(Text));
        while (parser.MoveNext())
        {
        }

        return parser;
    }

    private static string Entry(int number) =>
        $"p{number:D4}: {{name: Gear {number % 900}, by: Novak, use: tram, kind: zinc, eur: {number % 900}.25, "
            + $"kg: '[{number % 70}.5, 80]', made: 2{number % 1000:D3}-02-03, "
            + $"from: p0000{(number % 2 == 0 ? $", needs: [p{(number + 7) % Count:D4}]" : "")}}}\n";
}
