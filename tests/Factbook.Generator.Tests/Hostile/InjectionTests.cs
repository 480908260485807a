using System.Globalization;
using System.Text;
using CsCheck;
using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Unicode;
using Factbook.Notation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Text of facts is data: a program reads it unchanged, and it never becomes code.</summary>
[Trait("Run", "Full")]
public class InjectionTests(ITestOutputHelper output)
{
    private const int TextsInAFact = 7;

    private static readonly Gen<string[]> Texts = HostileText.Any.Array[TextsInAFact];

    /// <summary>100,000 texts in a full run, including those below.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Any_key_and_value_is_the_same_text_at_run_time(int batch)
    {
        var count = Count(sample: 400, full: 9_500);
        var texts = Enumerable.Range(batch * count, count)
            .Select(number => HostileText.Draw(Texts, number, RandomInputs.Seed))
            .DistinctBy(drawn => Confusables.Skeleton(drawn[0]))
            .ToList();

        var facts = Generation.Of(
            """
            [Facts("things.yaml", Members = false)]
            public sealed record Thing(
                [property: Key] string Id, string Text, IReadOnlyList<string> List, IReadOnlyDictionary<string, string> Map, YamlValue Open)
            {
                [Index] public required string Looked { get; init; }
            }
            """,
            ("things.yaml", Document(texts)));
        var read = (List<string[]>)facts.Execute(
            """
            var read = new List<string[]>();
            foreach (var thing in Things.All)
            {
                if (!ReferenceEquals(Things.All[thing.Id], thing) || !Things.ByLooked(thing.Looked).Contains(thing))
                    throw new InvalidOperationException(thing.Id);
                var entry = thing.Map.Single();
                read.Add([thing.Id, thing.Text, thing.List[0], entry.Key, entry.Value, thing.Open[0].Text, thing.Looked]);
            }

            return read;
            """)!;

        Assert.InRange(texts.Count, count * 3 / 4, count);
        Assert.Equal(texts.Count, read.Count);
        Assert.All(texts.Zip(read), pair => Assert.Equal(WithNormalizedKeys(pair.First), pair.Second));
        AssertAscii(facts);
    }

    [Fact]
    public void No_value_in_a_doc_comment_changes_declarations()
    {
        const string Records = """
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, string Text, IReadOnlyList<string> List);
            """;
        var texts = Enumerable.Range(0, Count(sample: 200, full: 1_500))
            .Select(number => HostileText.Draw(HostileText.Any.Array[2], number, RandomInputs.Seed + 1))
            .ToList();

        var hostile = Generation.Of(Records, ("things.yaml", Document(texts, text => text))).AssertClean();
        var harmless = Generation.Of(Records, ("things.yaml", Document(texts, text => new string('x', Encoding.UTF8.GetByteCount(text)))))
            .AssertClean();

        Assert.Equal(Declarations(harmless), Declarations(hostile));
        AssertAscii(hostile);

        static string Document(List<string[]> texts, Func<string, string> change) => string.Join('\n', texts.Select((drawn, number) =>
            $"key-{number}: {{ text: {HostileText.Quote(change(drawn[0]))}, list: [{HostileText.Quote(change(drawn[1]))}] }}"));
    }

    [Fact]
    public void Any_enum_member_is_read_by_its_name()
    {
        var names = Enumerable.Range(0, Count(sample: 100, full: 400))
            .Select(number => $"{number} {HostileText.Draw(HostileText.Any, number, RandomInputs.Seed + 2)}")
            .ToList();
        var members = names.Select((name, number) =>
            $"[JsonStringEnumMemberName({SymbolDisplay.FormatLiteral(name, quote: true)})] M{number}");

        var facts = Generation.Of(
            $$"""
            public enum Word { {{string.Join(", ", members)}} }
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Word Word);
            """,
            ("things.yaml", string.Join('\n', names.Select((name, number) => $"key-{number}: {{ word: {HostileText.Quote(name)} }}"))));

        Assert.Equal(names.Count, facts.Evaluate("Things.All.Count(thing => \"key-\" + (int)thing.Word == thing.Id)"));
        AssertAscii(facts);
    }

    [Fact]
    public void Any_file_name_is_the_key_and_location_of_its_fact()
    {
        // In batches, since Roslyn's tracking of steps is quadratic in the number of files.
        const int FilesInARun = 100;
        foreach (var numbers in Enumerable.Range(0, Count(sample: FilesInARun, full: 1_500)).Chunk(FilesInARun))
        {
            AssertNamesAreKept(
                [
                    .. numbers.Select(number =>
                        $"{number} {WithoutSeparators(HostileText.Draw(HostileText.Torn, number, RandomInputs.Seed + 3))}")
                ]);
        }
    }

    [Fact]
    public void No_text_can_forge_a_message()
    {
        var schemas = Schemas.Of(
            """
            public enum Day { Monday, Friday }
            [Facts("**/*.yaml", Members = false)]
            public sealed partial record Thing([property: Key] string Id, int Number, Day Day)
            {
                public partial Thing? Next { get; }
                [AllowedValues("a", "b")] public string? Letter { get; init; }
            }
            """);
        Parallel.For(0, Count(sample: 400, full: 4_000), number =>
        {
            var drawn = HostileText.Draw(HostileText.Torn.Array[7], number, RandomInputs.Seed + 4);
            var entry = $"{HostileText.Quote(drawn[0])}: {{ {HostileText.Quote(drawn[1])}: 1, number: {HostileText.Quote(drawn[2])}, day: "
                + $"{HostileText.Quote(drawn[3])}, next: {HostileText.Quote(drawn[4])}, letter: {HostileText.Quote(drawn[5])} }}";
            var path = drawn[6].Replace("\0", "", StringComparison.Ordinal) + "/things.yaml";

            var answer = new Front(schemas, [(path, $"{entry}\n")]).Answer();
            Assert.False(answer.IsAccepted);
            Promises.AssertKept(answer);

            // Unescaped as well, for syntax errors.
            Promises.AssertKept(new Front(schemas, [(path, string.Concat(drawn))]).Answer());
        });
    }

    // Keys of facts and of dictionaries are stored in NFC.
    private static string[] WithNormalizedKeys(string[] texts) =>
        [NormalizedText.Of(texts[0]), .. texts[1..3], NormalizedText.Of(texts[3]), .. texts[4..]];

    private int Count(int sample, int full)
    {
        var count = RandomInputs.Count(sample, full);
        output.WriteLine($"{count} texts, seed {RandomInputs.Seed}");
        return count;
    }

    private static void AssertNamesAreKept(List<string> names)
    {
        var facts = Generation.Of(
            """
            [Facts("pages/*.yaml", Root = FactsRoot.Single, Members = false)]
            public sealed record Page([property: Key] string Id, string Title);
            """,
            [.. names.Select(name => ($"pages/{name}.yaml", $"title: {HostileText.Quote(HostileText.WellFormed(name))}"))]);
        var read = (List<(string, string, string)>)facts.Execute(
            "return Pages.All.Select(page => (page.Id, page.Title, Pages.All.LocationOf(page).File)).ToList();")!;

        Assert.Equal(
            names.Select(HostileText.WellFormed).Order(StringComparer.Ordinal).Select(name => (name, name, $"facts/pages/{name}.yaml")),
            read.OrderBy(page => page.Item1, StringComparer.Ordinal));
        AssertAscii(facts);
    }

    private static string WithoutSeparators(string name) => string.Concat(name.Split('/', '\\', '\0'));

    private static string Document(IEnumerable<string[]> texts)
    {
        var document = new StringBuilder();
        foreach (var drawn in texts)
        {
            var quoted = Array.ConvertAll(drawn, HostileText.Quote);
            document.Append(
                CultureInfo.InvariantCulture,
                $$"""
                {{quoted[0]}}: { text: {{quoted[1]}}, list: [{{quoted[2]}}], map: { {{quoted[3]}}: {{quoted[4]}} },
                  open: [{{quoted[5]}}], looked: {{quoted[6]}} }

                """);
        }

        return document.ToString();
    }

    private static IEnumerable<string> Declarations(Generation generation) => generation.Result.GeneratedSources.SelectMany(
        source => source.SyntaxTree.GetRoot()
        .DescendantNodes()
        .OfType<MemberDeclarationSyntax>()
        .Select(member =>
            $"{source.HintName}: {member.Kind()} "
                + $"{member.ChildTokens().FirstOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken)).ValueText} "
                + $"{Documentation(member)}"));

    /// <summary>
    /// Returns the elements of a member's doc comment, which must be well formed; the compiler does not check generated comments.
    /// </summary>
    private static string Documentation(MemberDeclarationSyntax member)
    {
        var comments = member.GetLeadingTrivia()
            .Select(trivia => trivia.GetStructure())
            .OfType<DocumentationCommentTriviaSyntax>()
            .ToList();
        Assert.All(comments, comment => Assert.Empty(comment.GetDiagnostics().Select(diagnostic => $"{diagnostic}: {comment}")));
        return string.Join(' ', comments.SelectMany(comment => comment.DescendantNodes())
            .Where(node => node is XmlNodeSyntax and not XmlTextSyntax)
            .Select(node => node is XmlElementSyntax element ? element.StartTag.ToString() : node.ToString()));
    }

    private static void AssertAscii(Generation generation) =>
        Assert.All(generation.Sources, source => Assert.True(Ascii.IsValid(source.Value), $"{source.Key} is not ASCII"));
}
