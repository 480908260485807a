using System.Text.RegularExpressions;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>The records and facts of the dataset of this repository, with the additions of a page.</summary>
internal static partial class RussiaSupplyDataset
{
    private static readonly Lazy<Generation> Compiled = new(() => With());

    /// <summary>The dataset without additions, compiled once.</summary>
    public static Generation Unchanged => Compiled.Value;

    /// <summary>Compiles the dataset.</summary>
    /// <param name="additions">Facts that are inserted at the top of files, so that their lines are those of the page. They replace
    /// existing facts with the same key, since somebody may have followed the page.</param>
    public static Generation With(params IEnumerable<Fence> additions)
    {
        var added = additions.ToLookup(fence => fence.Argument, fence => fence.Text + "\n");
        var files = Repository.ReadFacts("data");
        var newFiles = added.Select(group => group.Key).Except(files.Select(file => file.Name)).Select(name => (Name: name, Text: ""));
        Assert.All(newFiles, file => Assert.StartsWith("reports/", file.Name, StringComparison.Ordinal));
        var edited = files.Concat(newFiles).Select(file => (file.Name, Add(string.Concat(added[file.Name]), file.Text)));
        return Generation.Of(Records(), [.. edited]);
    }

    /// <summary>Returns a message as the build of the dataset prints it; its folder of facts is <c>data</c>.</summary>
    public static string Printed(string message) => message.Replace("facts/", "data/", StringComparison.Ordinal);

    private static string Add(string facts, string file)
    {
        var keys = Fact().Matches(facts).Select(fact => fact.Groups["key"].Value).ToHashSet();
        return facts + Fact().Replace(file, fact => keys.Contains(fact.Groups["key"].Value) ? "" : fact.Value);
    }

    // The tests of the generator require one text, with each using directive once and one namespace.
    private static string Records()
    {
        var files = Repository.ReadAll("src/RussiaSupply", "*.cs").Select(file => SyntaxFactory.ParseCompilationUnit(file.Text)).ToList();
        var usings = files.SelectMany(file => file.Usings).Select(directive => directive.ToString()).Distinct();
        var members = files.SelectMany(file => file.Members)
            .OfType<FileScopedNamespaceDeclarationSyntax>()
            .SelectMany(space => space.Members);
        return $"{string.Join('\n', usings)}\nnamespace RussiaSupply;\n{string.Concat(members.Select(member => member.ToFullString()))}";
    }

    // From an unindented key to the next unindented line.
    [GeneratedRegex(@"^(?<key>[\w-]+):.*\n?(?:[ ].*\n?|\n)*", RegexOptions.Multiline)]
    private static partial Regex Fact();
}
