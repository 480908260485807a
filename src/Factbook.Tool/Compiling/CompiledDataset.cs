using System.Collections.Immutable;
using Factbook.Generator.Schema;
using Factbook.Generator.Sources;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using LinkedDataset = Factbook.Generator.Linking.Dataset;

namespace Factbook.Tool.Compiling;

/// <summary>What the compiler of facts made of a project. The models are its own.</summary>
/// <param name="Project">The project.</param>
/// <param name="Compilation">The records as C#, without what is generated; for symbols and their documentation.</param>
/// <param name="Schemas">The records as the compiler of facts understands them.</param>
/// <param name="Facts">Every fact without a mistake, linked.</param>
/// <param name="GeneratedTrees">The C# that was generated.</param>
/// <param name="Diagnostics">Every mistake of facts and records, in the order of a build.</param>
/// <param name="Unread">What of the C# is no C#, or needs what is not there; the records concerned may be checked in part only.</param>
internal sealed record CompiledDataset(
    DatasetProject Project,
    Compilation Compilation,
    SchemaSet Schemas,
    LinkedDataset Facts,
    ImmutableArray<SyntaxTree> GeneratedTrees,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<CSharpMistake> Unread)
{
    /// <summary>The passages of the facts, and what the texts of their sources say about them.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets why the rules in C# did not run, in one line; null if they did, or if there are none.</summary>
    public string? RulesUnchecked { get; init; }

    /// <summary>How many errors the facts and their records have.</summary>
    public int Mistakes => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) + Unread.Length;
}
