using System.Collections.Immutable;

namespace Factbook.Tool.Projects;

/// <summary>What <c>DescribeProject.targets</c> wrote about a project and those that it references.</summary>
/// <param name="Projects">The projects, each once.</param>
/// <param name="Outdated">The files of restores that are missing or older than their project.</param>
internal sealed record ProjectAnswer(ImmutableArray<ProjectDescription> Projects, ImmutableArray<string> Outdated)
{
    public static ProjectAnswer Read(IEnumerable<string> lines)
    {
        var projects = new List<ProjectDescription>();
        var outdated = ImmutableArray.CreateBuilder<string>();
        foreach (var line in lines)
        {
            var (word, value) = line.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? (line[..blank], line[(blank + 1)..]) : (line, "");
            switch (word)
            {
                case "project":
                    projects.Add(new ProjectDescription(value, [], [], []));
                    break;
                case "output":
                    projects[^1] = projects[^1] with { Outputs = projects[^1].Outputs.Add(Path.GetFullPath(value, Path.GetDirectoryName(projects[^1].Path)!)) };
                    break;
                case "argument":
                    projects[^1] = projects[^1] with { Arguments = projects[^1].Arguments.Add(value) };
                    break;
                case "runtime":
                    projects[^1] = projects[^1] with { RuntimeAssemblies = projects[^1].RuntimeAssemblies.Add(value) };
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
            }
        }

        return new ProjectAnswer([.. projects.DistinctBy(project => project.Path)], outdated.ToImmutable());
    }
}
