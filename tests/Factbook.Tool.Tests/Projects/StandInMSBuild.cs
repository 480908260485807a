using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Factbook.Tool.Projects;

namespace Factbook.Tool.Tests.Projects;

/// <summary>
/// Evaluates projects without an MSBuild process: <see cref="ProjectFolder.Plain"/> by itself, which a test compares with MSBuild, and the
/// projects of this repository by the results of one evaluation. It runs MSBuild for all other projects.
/// </summary>
internal sealed partial class StandInMSBuild : IMSBuild
{
    public static readonly IMSBuild Instance = new StandInMSBuild();

    private static readonly string[] GlobalUsings =
        [
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
            "System.Threading.Tasks"
        ];

    private readonly ConcurrentDictionary<string, Lazy<Evaluation>> _repository = new(StringComparer.Ordinal);
    private readonly DotNetMSBuild _msbuild = new(_ => { });

    public Evaluation Describe(string project, ReplacedFolders folders, CancellationToken cancellation)
    {
        if (Package().IsMatch(File.ReadAllText(project)))
        {
            return new Evaluation([Stand(project, folders)], []);
        }

        if (!project.StartsWith(Repository.PathOf("src"), StringComparison.Ordinal))
        {
            return _msbuild.Describe(project, folders, cancellation);
        }

        var answer = _repository.GetOrAdd(
            project, path => new(() => _msbuild.Describe(path, ReplacedFolders.None, CancellationToken.None))).Value;
        return folders.Facts is { } factsRoot
            ? answer with { Projects = answer.Projects.SetItem(0, WithFacts(answer.Projects[0], factsRoot)) }
            : answer;
    }

    private static ProjectDescription WithFacts(ProjectDescription project, string factsRoot) => project with
    {
        Arguments =
        [
            .. project.Arguments.Where(argument => !argument.StartsWith("/additionalfile:", StringComparison.Ordinal)),
            .. Facts(Path.Join(factsRoot, "..", "obj"), "Other", factsRoot, null),
        ],
    };

    private static IEnumerable<string> Facts(string folder, string name, string factsRoot, string? namedSources)
    {
        var sources = namedSources ?? Path.Join(Path.GetDirectoryName(factsRoot), "sources");
        // If two files set a property, the one with the higher level takes precedence.
        var factsState = Directory.Exists(factsRoot) ? "" : "build_property.FactsRootExists = false\n";
        var sourcesState = Directory.Exists(sources)
            ? $"build_property.EscapedFactSources = {Uri.EscapeDataString(sources + Path.DirectorySeparatorChar)}\n"
            : "";
        var properties = Written(
            folder,
            $"{name}.editorconfig",
            $"""
            is_global = true
            global_level = 1000
            build_property.EscapedFactsRoot = {Uri.EscapeDataString(factsRoot + Path.DirectorySeparatorChar)}
            {factsState}{sourcesState}
            """);
        return Files(factsRoot, ".yaml", ".yml")
            .Concat(Files(sources, ".txt", ".md"))
            .Select(path => $"/additionalfile:\"{path}\"")
            .Prepend($"/analyzerconfig:\"{properties}\"");
    }

    private static ProjectDescription Stand(string project, ReplacedFolders folders)
    {
        var folder = Path.GetDirectoryName(project)!;
        var name = Path.GetFileNameWithoutExtension(project);
        var objects = Path.Join(folder, "obj");
        var usings = Written(objects, $"{name}.GlobalUsings.g.cs", string.Concat(GlobalUsings.Select(name => $"global using {name};\n")));
        return new ProjectDescription(
            project,
            [Path.Join(objects, $"{name}.dll")],
            [
                "/noconfig", "/nostdlib+", "/nullable:enable", "/langversion:14", "/target:library", "/define:NET10_0_OR_GREATER",
                $"/out:obj/{name}.dll",
                .. Runtime().Select(path => $"/reference:\"{path}\""),
                .. Facts(objects, name, Path.GetFullPath(folders.Facts ?? Root(project), folder), folders.Sources),
                .. Files(folder, ".cs").Append(usings).Select(path => $"\"{path}\""),
            ],
            [])
        {
            HasRules = Property(project, "FactRules") != "false",
            RulesTimeout = Property(project, "FactRulesTimeout") ?? "",
        };
    }

    private static string Root(string project) => Property(project, "FactsRoot") ?? "facts";

    private static string? Property(string project, string name)
    {
        try
        {
            return XElement.Load(project).Descendants(name).LastOrDefault()?.Value;
        }
        catch (XmlException failure)
        {
            throw ToolException.Failure($"MSBuild cannot evaluate '{project}': {failure.Message}", failure);
        }
    }

    private static string Written(string folder, string name, string text)
    {
        var path = Path.Join(Directory.CreateDirectory(folder).FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static IEnumerable<string> Runtime() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Append(typeof(FactsAttribute).Assembly.Location);

    // Like MSBuild, this follows links, except to a folder that contains them.
    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Select(file => file.FullName).Concat(folder.EnumerateDirectories()
        .Where(inner =>
            inner.ResolveLinkTarget(returnFinalTarget: true) is not { } target
                || !inner.FullName.StartsWith(target.FullName, StringComparison.Ordinal))
        .SelectMany(Walk));

    private static IEnumerable<string> Files(string folder, params string[] extensions) =>
        !Directory.Exists(folder) ? [] : Walk(new DirectoryInfo(folder))
        .Where(path => extensions.Contains(Path.GetExtension(path)))
        .Where(path =>
            !Path.GetRelativePath(folder, path)
                .Split(Path.DirectorySeparatorChar)
                .Any(part => part is "bin" or "obj" || part.StartsWith('.')))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("PackageReference Include=\"Factbook\"|^<Project$")]
    private static partial Regex Package();
}
