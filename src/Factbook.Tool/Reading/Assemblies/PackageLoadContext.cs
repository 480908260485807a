using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>
/// Loads the assemblies of a NuGet package from memory. Nothing is extracted, so no entry can overwrite a file. Only Factbook is shared
/// with the command.
/// </summary>
internal sealed partial class PackageLoadContext : AssemblyLoadContext
{
    private static readonly Assembly Shared = typeof(IFactSet).Assembly;

    private readonly ImmutableSortedDictionary<string, byte[]> _assemblies;

    /// <param name="path">The file of the package.</param>
    /// <exception cref="InvalidDataException">The file is not a package, or its assemblies are too large.</exception>
    public PackageLoadContext(string path)
        : base(path)
    {
        using var archive = ZipFile.OpenRead(path);
        var newest = archive.Entries
            .Select(entry => (Entry: entry, Match: Library().Match(entry.FullName)))
            .Where(library => library.Match.Success && Version.Parse(library.Match.Groups["framework"].Value) <= Environment.Version)
            .GroupBy(library => Version.Parse(library.Match.Groups["framework"].Value))
            .MaxBy(framework => framework.Key)?.ToList() ?? [];
        if (newest.Sum(library => library.Entry.Length) > RegularFile.LongestInBytes)
        {
            throw new InvalidDataException($"its assemblies are longer than {RegularFile.LongestInBytes / (1024 * 1024)} MiB");
        }

        _assemblies = newest
            .DistinctBy(library => library.Match.Groups["name"].Value)
            .ToImmutableSortedDictionary(
                library => library.Match.Groups["name"].Value, library => Read(library.Entry), StringComparer.Ordinal);
    }

    /// <summary>Loads all assemblies of the newest target framework that runs here.</summary>
    public IEnumerable<Assembly> LoadAll() => _assemblies.Keys.Select(name => LoadFromAssemblyName(new AssemblyName(name)));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Shared.GetName().Name)
        {
            return Shared;
        }

        if (!_assemblies.TryGetValue(assemblyName.Name!, out var bytes))
        {
            return null;
        }

        using var stream = new MemoryStream(bytes);
        return LoadFromStream(stream);
    }

    // Reads only the declared length, which was checked above, even if the entry decompresses to more.
    private static byte[] Read(ZipArchiveEntry entry)
    {
        var bytes = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(bytes);
        return bytes;
    }

    [GeneratedRegex(@"^lib/net(?<framework>[0-9]{1,3}\.[0-9]{1,3})(-[^/\\]*)?/(?<name>[^/\\:]+)\.dll$", RegexOptions.IgnoreCase)]
    private static partial Regex Library();
}
