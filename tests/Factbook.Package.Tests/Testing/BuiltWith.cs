using System.Reflection;

namespace Factbook.Package.Tests.Testing;

/// <summary>What this project was built with: MSBuild knows, a running test doesn't.</summary>
internal static class BuiltWith
{
    public static string RepositoryRoot { get; } = Metadata(nameof(RepositoryRoot));

    public static string Configuration { get; } = Metadata(nameof(Configuration));

    /// <summary>The folder that NuGet keeps restored packages in: a feed as well, of all that was ever restored.</summary>
    public static string PackagesFolder { get; } = Metadata(nameof(PackagesFolder));

    /// <summary>The packages that come with the SDK.</summary>
    public static string FSharpPackages { get; } = Metadata(nameof(FSharpPackages));

    /// <summary>The program that compiles for many builds, one after another.</summary>
    public static string CompilerServer { get; } = Metadata(nameof(CompilerServer));

    /// <summary>The runtime identifier of this machine, such as <c>linux-x64</c>.</summary>
    public static string Portable { get; } = Metadata(nameof(Portable));

    private static string Metadata(string key) => typeof(BuiltWith).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key)
        .Value!;
}
