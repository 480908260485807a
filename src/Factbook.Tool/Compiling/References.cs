using System.Collections.Immutable;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Tool.Compiling;

/// <summary>The assemblies that a project is compiled against.</summary>
internal static class References
{
    // Generated code is for the version of the library that the command contains.
    private static readonly MetadataReference Factbook = MetadataReference.CreateFromFile(typeof(FactsAttribute).Assembly.Location);

    /// <summary>Returns the referenced assemblies except the outputs of projects.</summary>
    /// <exception cref="ToolException">An assembly does not exist.</exception>
    public static ImmutableArray<MetadataReference> Of(CSharpCommandLineArguments arguments, Func<string, bool> isProject)
    {
        var references = ImmutableArray.CreateBuilder<MetadataReference>();
        foreach (var reference in arguments.MetadataReferences)
        {
            var path = arguments.FullPath(reference.Reference);
            if (Path.GetFileName(path) == CompilerArguments.FactbookLibrary)
            {
                references.Add(Factbook);
            }
            else if (!isProject(path))
            {
                references.Add(File.Exists(path)
                    ? MetadataReference.CreateFromFile(path, reference.Properties)
                    : throw ToolException.Failure($"the referenced assembly '{path}' does not exist; build its project first"));
            }
        }

        return references.ToImmutable();
    }
}
