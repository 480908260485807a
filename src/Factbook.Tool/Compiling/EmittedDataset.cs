using System.Collections.Immutable;
using Factbook.Tool.Projects;

namespace Factbook.Tool.Compiling;

/// <summary>The assemblies of a project of facts.</summary>
/// <param name="Project">The project.</param>
/// <param name="Assemblies">The assemblies by name: those of referenced projects, then the dataset's.</param>
/// <param name="Dependencies">
/// The full paths of other assemblies that these may need: implementation assemblies before reference assemblies.
/// </param>
internal sealed record EmittedDataset(
    DatasetProject Project,
    ImmutableArray<KeyValuePair<string, byte[]>> Assemblies,
    ImmutableArray<string> Dependencies);
