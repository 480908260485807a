using Factbook.Tool.JsonSchema;
using Factbook.Tool.Tests.JsonSchema.Server;

namespace Factbook.Tool.Tests.JsonSchema;

/// <summary>Schemas report simple errors in every shape of facts.</summary>
[Collection(nameof(LanguageServer))]
[Trait("Run", "Full")]
public sealed class FlaggedFactsTests(
    LanguageServer server, FlaggedFactsTests.SchemasOfZoo zoo) : IClassFixture<FlaggedFactsTests.SchemasOfZoo>
{
    [LongTheory]
    [InlineData(
        "composites",
        "a: { year: x, name: B, foo: 1 }",
        "2:12 expected a whole number such as '42', at most 2147483647",
        "2:24 Property foo is not allowed.")]
    [InlineData("composites", "- { year: 2022, name: B }", "2:3 Missing property \"country\".")]
    [InlineData("declared-ones", "name: One\nsiz: 5", "3:1 Property siz is not allowed.")]
    [InlineData(
        "singles",
        "name: One\nsize: x\nfoo: 1",
        "3:7 expected a whole number such as '42', at most 2147483647",
        "4:1 Property foo is not allowed.")]
    [InlineData(
        "listeds", "- { name: One }\n- id: two\n  nme: Two", "2:3 Missing property \"id\".", "3:3 Missing property \"name\".",
        "4:3 Property nme is not allowed.")]
    [InlineData(
        "owners",
        "a:\n  parts:\n    x: { siz: 1 }\nb: { parts: [{ size: 3 }] }",
        "4:5 Missing property \"size\".",
        "4:10 Property siz is not allowed.",
        "5:14 Missing property \"id\".")]
    [InlineData("owners", "a: { parts: { x: { size: 1, spares: { y: { size: 2 } } } } }", "2:37 Incorrect type. Expected \"array\".")]
    [InlineData("shapes", "a: { type: circle, radius: x }", "2:28 expected a whole number such as '42', at most 2147483647")]
    [InlineData("shapes", "b: { type: circl }", "2:12 Value is not accepted. Valid values: \"circle\", \"square\", \"3\".")]
    [InlineData("shapes", "c: { side: 1 }", "2:1 Missing property \"type\".")]
    [InlineData("shapes", "d: { type: square, radius: 1 }", "2:1 Missing property \"side\".", "2:20 Property radius is not allowed.")]
    [InlineData("forms", "a: { $type: x/y, length: x }", "2:26 expected a whole number such as '42', at most 2147483647")]
    [InlineData("spellings", "a: { full_name: x }", "2:1 Missing property \"kind\".")]
    [InlineData(
        "spellings",
        "a: { full-name: A, kind: state, tags: [a, b, c, d] }",
        "2:26 Value is not accepted. Valid values: \"two-words\", \"true\", \"2022\".",
        "2:39 Array has too many items. Expected 3 or fewer.")]
    [InlineData(
        "spellings",
        "a: { full-name: A, kind: true, code: 12a, mail: x, level: 100 }",
        "2:38 expected text that matches ^\\d{4}$ as a whole",
        "2:49 expected an e-mail address",
        "2:59 Value is above the exclusive maximum of 100.")]
    [InlineData(
        "spellings",
        "a: { full-name: A, kind: true, ratio: 1.5, colour: blue }",
        "2:39 Value is above the maximum of 1.",
        "2:52 Value is not accepted. Valid values: \"red\", \"green\", \"\".")]
    [InlineData(
        "tables",
        "a: { by-kind: { two-word: 1 }, by-number: { x: a }, by-text: { no: [x] }, open: 1, flags: first }",
        "2:17 Value is not accepted. Valid values: \"two-words\", \"true\", \"2022\".",
        "2:45 expected a whole number such as '42', at most 2147483647",
        "2:68 Incorrect type. Expected \"string\".")]
    [InlineData("trees", "a: { value: { lef: 1, right: 2 } }", "2:6 Missing property \"left\".", "2:15 Property lef is not allowed.")]
    [InlineData("voices", "a: { of: one, count: x }", "2:22 expected a whole number such as '42', at most 2147483647")]
    [InlineData("choices", "a: { share: 1, whole: x, amount: 2 }", "2:4 Matches multiple schemas when only one must validate.")]
    [InlineData("choices", "a: { whole: x }", "2:1 Missing property \"share\".")]
    [InlineData("choices", "a: { share: 1 }", "2:1 Missing property \"whole\".")]
    [InlineData("voices", "a: { of: one }", "2:1 Missing property \"count\".")]
    public async Task Reports_error_at_its_position(string schema, string yaml, params string[] diagnostics)
    {
        var document = await server.Open(
            Path.Join(zoo.Folder, $"{Guid.NewGuid():N}.yaml"),
            $"# yaml-language-server: $schema={SchemaFolder.Name}/{schema}.json\n{yaml}\n");

        Assert.Equal(diagnostics, document.Diagnostics);
    }

    /// <summary>The schemas of <see cref="Zoo"/>, written once.</summary>
    public sealed class SchemasOfZoo : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-schema-");

        private readonly Lazy<string> _written;

        public SchemasOfZoo() => _written = new(() =>
        {
            using var project = Zoo.Project();
            new SchemaFolder(_folder.FullName).Update(TableSchemas.Of(Zoo.Read(project.Path)));
            return _folder.FullName;
        });

        public string Folder => _written.Value;

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
