using System.Collections.Immutable;

namespace Factbook.Tool.Projects;

/// <summary>The result of the evaluation of a project by MSBuild.</summary>
/// <param name="Projects">The project itself, then those that it references, directly or not; each once.</param>
/// <param name="Imports">The full paths of the files that they import, and of those that they would import if they existed.</param>
internal sealed record Evaluation(ImmutableArray<ProjectDescription> Projects, ImmutableArray<string> Imports);
