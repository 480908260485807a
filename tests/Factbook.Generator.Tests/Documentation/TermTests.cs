using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>Checks that texts use the terms of .NET, Roslyn and YAML 1.2, and not other words for them.</summary>
public partial class TermTests
{
    // Speech is the subject of this dataset.
    private const string SpeechRecords = "src/RussiaSupply/";

    private static readonly (string Pattern, string Term)[] Synonyms =
    [
        ("mistake[ns]?", "error or diagnostic"),
        ("mend(s|ed|ing)?", "fix"),
        ("twins?", "duplicate key, or case-insensitive collision"),
        ("holes?", "fixup"),
        ("bare (value|property)", "scalar shorthand"),
        ("ways? back", "inverse"),
        ("(that|which) (is|are) none", "is not a valid …"),
        ("can do nothing", "has no effect"),
        ("has no use for", "unexpected argument"),
        ("written by hand", "hand-written"),
        ("leads nowhere", "invalid path"),
        ("distrusts?", "mark incomplete"),
        ("can not", "cannot"),
    ];

    private static readonly (string Pattern, string Term)[] SynonymsOfReport = [("tells?|told", "report, state or declare")];

    public static TheoryData<string> Folders => ["generator", "src", "tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void CSharp_uses_the_terms_of_the_field(string folder) => SourceTree.AssertNone(
        from file in SourceTree.CSharp
        where file.Path.StartsWith(folder + '/', StringComparison.Ordinal)
        from text in TextsOf(file.Text, hasMessages: folder != "tests")
        from term in Replacements(file.Path, text)
        select $"{file.Path}: {term} instead of '{text}'");

    [Fact]
    public void Pages_use_the_terms_of_the_field() => SourceTree.AssertNone(
        from page in SourceTree.Pages
        from line in page.Text.Split('\n')
        from term in Replacements(page.Path, line)
        select $"{page.Path}: {term} instead of '{line}'");

    [Theory]
    [InlineData("A way back", "inverse")]
    [InlineData("key mistake tests", "error or diagnostic")]
    [InlineData("Aliases can not expand", "cannot")]
    [InlineData("It is told twice", "report, state or declare")]
    [InlineData("Recommended; there is none left", null)]
    public void Finds_other_words_for_a_term(string text, string? term) =>
        Assert.Equal(term is null ? [] : [term], Replacements("src/A.cs", text));

    private static IEnumerable<string> Replacements(string path, string text) =>
        (path.StartsWith(SpeechRecords, StringComparison.Ordinal) ? Synonyms : [.. Synonyms, .. SynonymsOfReport])
            .Where(synonym => Regex.IsMatch(text, $@"\b({synonym.Pattern})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
            .Select(synonym => synonym.Term);

    // Comments, names as separate words, and messages. Strings of tests are mostly input.
    private static IEnumerable<string> TextsOf(string csharp, bool hasMessages)
    {
        var root = CSharpSyntaxTree.ParseText(csharp).GetRoot();
        var tokens = root.DescendantTokens(descendIntoTrivia: true).ToList();
        var comments = root.DescendantTrivia().Where(IsComment).Select(comment => comment.ToString());
        var documentation = tokens.Where(token => token.IsKind(SyntaxKind.XmlTextLiteralToken)).Select(token => token.ValueText);
        var names = tokens.Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => WordsOf(token.ValueText));
        var messages = hasMessages ? tokens.Where(IsText).Select(token => token.ValueText) : [];
        return comments.Concat(documentation).Concat(names).Concat(messages).Distinct();
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static bool IsText(SyntaxToken token) => token.Kind()
        is SyntaxKind.StringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken;

    private static string WordsOf(string name) => WordStart().Replace(name, " $0").Replace('_', ' ').ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex WordStart();
}
