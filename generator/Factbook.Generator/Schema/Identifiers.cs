using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Schema;

/// <summary>Names that become C# identifiers.</summary>
internal static class Identifiers
{
    /// <summary>The identifier as C# must write it: with <c>@</c> when it is a keyword.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    /// <summary>Whether C# reserves the word.</summary>
    public static bool IsKeyword(string word) => SyntaxFacts.GetKeywordKind(word) != SyntaxKind.None;
}
