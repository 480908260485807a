using System.Globalization;
using System.Text;
using Factbook.Tool.LinkedData;
using Factbook.Tool.Reading.Assemblies;
using Factbook.Tool.Tests.LinkedData.Facts;
using Factbook.Tool.Tests.LinkedData.Readers;
using Factbook.Tool.Tests.Parquet.Facts;

namespace Factbook.Tool.Tests.LinkedData;

/// <summary>Independent readers read the statements that an export intends, and nothing else.</summary>
[Trait("Run", "Full")]
public sealed class ReaderTests
{
    private static readonly string Article = Run.Export("--format", "jsonld");

    private static readonly IReadOnlyList<string> Exports =
    [
        Article,
        Run.Export("--format", "jsonld", "--base", "https://example.org/ä/facts.jsonld?version=1"),
        Run.Export(Run.Fleet, "--format", "jsonld"),
        Export(Samples.Sets),
        Export(HostileFacts.Sets),
        Export(SchemeFacts.Sets),
        Export([]),
    ];

    [LongFact]
    public void JsonLd_library_reads_every_statement() => AssertIntended(LinkedDataReaders.ReadWithJsonLd(Exports), WithSixteenDigits);

    [LongFact]
    public void Rdflib_reads_every_statement() => AssertIntended(LinkedDataReaders.ReadWithRdflib(Exports), line => line);

    [LongFact]
    public void JsonLd_library_refuses_a_name_that_the_context_lacks() =>
        Assert.NotNull(Assert.Single(LinkedDataReaders.ReadWithJsonLd(WithoutTerm())).Error);

    [LongFact]
    public void Rdflib_reads_fewer_statements_without_a_term()
    {
        var broken = Assert.Single(LinkedDataReaders.ReadWithRdflib(WithoutTerm()));

        Assert.NotEqual(IntendedStatements.In(Article), broken.Lines);
    }

    // This library rounds texts of the type xsd:double.
    private static string WithSixteenDigits(string line) =>
        line.Split('\t') is [.. var statement, var text, "http://www.w3.org/2001/XMLSchema#double"] && char.IsAsciiDigit(text[^1])
            ? string.Join('\t', [.. statement, Rounded(double.Parse(text, CultureInfo.InvariantCulture)), line.Split('\t')[^1]])
            : line;

    // With 15 digits after the first one, and without trailing zeros.
    private static string Rounded(double number)
    {
        var parts = number.ToString("E15", CultureInfo.InvariantCulture).Split('E');
        var mantissa = parts[0].TrimEnd('0');
        return $"{mantissa}{(mantissa[^1] == '.' ? "0" : "")}E{int.Parse(parts[1], CultureInfo.InvariantCulture)}";
    }

    private static void AssertIntended(IReadOnlyList<ReaderResult> readings, Func<string, string> asRead)
    {
        Assert.Equal(Exports.Count, readings.Count);
        Assert.All(Exports.Zip(readings), export =>
        {
            Assert.Null(export.Second.Error);
            var (intended, read) = (IntendedStatements.In(export.First).Select(asRead).ToList(), export.Second.Lines.ToList());
            Assert.Empty(intended.Except(read));
            Assert.Empty(read.Except(intended));
            Assert.Equal(intended.Count, read.Count);
        });
    }

    private static string WithoutTerm()
    {
        var broken = Article.Replace("\"stance\": {\"@id\"", "\"stanse\": {\"@id\"", StringComparison.Ordinal);
        Assert.NotEqual(Article, broken);
        return broken;
    }

    private static string Export(IReadOnlyList<IFactSet> sets)
    {
        using var stream = new MemoryStream();
        LinkedDataDocument.Write(AssemblyDataset.Read("Test", sets), DatasetIri.Of("Test"), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
