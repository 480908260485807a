using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Tool.Projects;

/// <summary>The arguments of the C# compiler, as the compiler itself reads them.</summary>
internal static class CompilerArguments
{
    /// <summary>The file of Factbook's library, of which the command has its own copy.</summary>
    public const string FactbookLibrary = "Factbook.dll";

    public static CSharpCommandLineArguments Parse(ProjectDescription project) =>
        CSharpCommandLineParser.Default.Parse(project.Arguments, Path.GetDirectoryName(project.Path), sdkDirectory: null);

    /// <summary>The full paths of the assemblies that it references.</summary>
    public static IEnumerable<string> ReferencePaths(this CSharpCommandLineArguments arguments) =>
        arguments.MetadataReferences.Select(reference => arguments.FullPath(reference.Reference));

    /// <summary>The full path of a file that the arguments name.</summary>
    public static string FullPath(this CommandLineArguments arguments, string path) => Path.GetFullPath(path, arguments.BaseDirectory!);
}
