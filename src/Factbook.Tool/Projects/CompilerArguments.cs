using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Tool.Projects;

/// <summary>Parses the arguments of the C# compiler with its own parser.</summary>
internal static class CompilerArguments
{
    /// <summary>The file name of Factbook's library, of which the tool contains a copy.</summary>
    public const string FactbookLibrary = "Factbook.dll";

    /// <summary>Parses the arguments of a project.</summary>
    public static CSharpCommandLineArguments Parse(ProjectDescription project) =>
        CSharpCommandLineParser.Default.Parse(project.Arguments, Path.GetDirectoryName(project.Path), sdkDirectory: null);

    /// <summary>Returns the full paths of the referenced assemblies.</summary>
    public static IEnumerable<string> ReferencePaths(this CSharpCommandLineArguments arguments) =>
        arguments.MetadataReferences.Select(reference => arguments.FullPath(reference.Reference));

    /// <summary>Returns the full path of a file that is named in the arguments.</summary>
    public static string FullPath(this CommandLineArguments arguments, string path) => Path.GetFullPath(path, arguments.BaseDirectory!);
}
