using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Compiling;

/// <summary>What records are compiled against: the runtime that the tool runs on, and Factbook's library as the tool brings it.</summary>
internal static class RuntimeReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Once = new(Find);

    public static ImmutableArray<MetadataReference> All => Once.Value;

    private static ImmutableArray<MetadataReference> Find()
    {
        // Beside the runtime's own assemblies lie libraries of the machine; the list holds assemblies alone.
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var assemblies = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator);
        return [.. assemblies
            .Where(path => Path.GetDirectoryName(path) == folder)
            .Append(typeof(FactsAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path))];
    }
}
