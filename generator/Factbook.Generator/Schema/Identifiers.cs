using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Schema;

/// <summary>C# identifiers.</summary>
internal static class Identifiers
{
    /// <summary>Returns the identifier, with <c>@</c> if it is a keyword.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    /// <summary>Returns whether a word is a keyword.</summary>
    public static bool IsKeyword(string word) => SyntaxFacts.GetKeywordKind(word) != SyntaxKind.None;
}
