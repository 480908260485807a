using System.Collections.Concurrent;
using System.Collections.Immutable;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Tool.Compiling;

/// <summary>
/// The assemblies that projects are compiled against. Those of the framework have 30 MB in total, so every assembly is read once in a
/// process, and again only if its file has changed. Roslyn also creates the symbols of an assembly once for the same reference.
/// </summary>
internal static class ReferencedAssemblies
{
    // Generated code is for the version of the library that the command contains.
    private static readonly string Factbook = typeof(FactsAttribute).Assembly.Location;

    private static readonly ConcurrentDictionary<string, (Stamp Stamp, PortableExecutableReference Reference)> Known =
        new(StringComparer.Ordinal);

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
                references.Add(To(Factbook));
            }
            else if (!isProject(path))
            {
                references.Add(File.Exists(path)
                    ? To(path).WithProperties(reference.Properties)
                    : throw ToolException.Failure($"the referenced assembly '{path}' does not exist; build its project first"));
            }
        }

        return references.ToImmutable();
    }

    /// <summary>
    /// Returns a reference to an assembly: the same object as long as its file does not change, unless two threads create it at the same
    /// time.
    /// </summary>
    public static PortableExecutableReference To(string path)
    {
        var stamp = Stamp.Of(path);
        return Known.TryGetValue(path, out var known) && known.Stamp == stamp
            ? known.Reference
            : (Known[path] = (stamp, MetadataReference.CreateFromFile(path))).Reference;
    }
}
