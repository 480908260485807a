using System.Collections.Immutable;
using Factbook.Generator.Schema;
using Factbook.Generator.Sources;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using LinkedDataset = Factbook.Generator.Linking.Dataset;

namespace Factbook.Tool.Compiling;

/// <summary>The result of the generator for a project, in the generator's own models.</summary>
/// <param name="Project">The project.</param>
/// <param name="Compilation">The C# without generated code, for symbols and their documentation.</param>
/// <param name="Schemas">The schemas of the records.</param>
/// <param name="Facts">All facts without errors, linked.</param>
/// <param name="GeneratedTrees">The generated C#.</param>
/// <param name="Diagnostics">The diagnostics of facts and records, in the order of a build.</param>
/// <param name="Unread">The errors in the C#, because of which records may have been checked only in part.</param>
internal sealed record CompiledDataset(
    DatasetProject Project,
    Compilation Compilation,
    SchemaSet Schemas,
    LinkedDataset Facts,
    ImmutableArray<SyntaxTree> GeneratedTrees,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<CSharpError> Unread)
{
    /// <summary>Gets the passages of the facts, and their state in the texts of the sources.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets why the rules in C# did not run, in one line; null if they did, or if there are none.</summary>
    public string? RulesUnchecked { get; init; }

    /// <summary>Gets the number of errors of the facts, their records and their C#.</summary>
    public int ErrorCount => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) + Unread.Length;
}
