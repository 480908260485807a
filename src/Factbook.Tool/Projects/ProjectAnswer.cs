using System.Collections.Immutable;
using Factbook.Tool.Model;

namespace Factbook.Tool.Projects;

/// <summary>The output of <c>DescribeProject.targets</c> for a project and those that it references.</summary>
/// <param name="Projects">The projects, each once.</param>
/// <param name="Outdated">The outputs of restores that are missing or older than their project.</param>
internal sealed record ProjectAnswer(ImmutableArray<ProjectDescription> Projects, ImmutableArray<string> Outdated)
{
    /// <summary>Parses the output.</summary>
    /// <exception cref="ToolException">A line begins with an unknown word.</exception>
    public static ProjectAnswer Read(IEnumerable<string> lines)
    {
        var projects = new List<ProjectDescription>();
        var outdated = ImmutableArray.CreateBuilder<string>();
        foreach (var line in lines)
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var (word, value) = blank > 0 ? (line[..blank], line[(blank + 1)..].Trim()) : (line, "");
            switch (word)
            {
                case "project":
                    projects.Add(new ProjectDescription(value, [], [], []));
                    break;
                case "output":
                    var output = Path.GetFullPath(value, Path.GetDirectoryName(projects[^1].Path)!);
                    projects[^1] = projects[^1] with { Outputs = projects[^1].Outputs.Add(output) };
                    break;
                case "argument":
                    projects[^1] = projects[^1] with { Arguments = projects[^1].Arguments.Add(value) };
                    break;
                case "runtime":
                    projects[^1] = projects[^1] with { RuntimeAssemblies = projects[^1].RuntimeAssemblies.Add(value) };
                    break;
                case "description":
                    Describe(origin => origin with { Description = NullIfEmpty(value) });
                    break;
                case "version":
                    Describe(origin => origin with { Version = NullIfEmpty(value) });
                    break;
                case "licence":
                    Describe(origin => origin with { Licence = NullIfEmpty(value) });
                    break;
                case "rules":
                    projects[^1] = projects[^1] with { HasRules = !value.Equals("false", StringComparison.OrdinalIgnoreCase) };
                    break;
                case "rules-timeout":
                    projects[^1] = projects[^1] with { RulesTimeout = value };
                    break;
                case "outdated":
                    outdated.Add(value);
                    break;
                default:
                    throw ToolException.Failure(
                        $"MSBuild describes the project with the unknown line '{line}'; remove line breaks from its properties and paths");
            }
        }

        return new ProjectAnswer([.. projects.DistinctBy(project => project.Path)], outdated.ToImmutable());

        void Describe(Func<DatasetOrigin, DatasetOrigin> describe) =>
            projects[^1] = projects[^1] with { Origin = describe(projects[^1].Origin) };
    }

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;
}
