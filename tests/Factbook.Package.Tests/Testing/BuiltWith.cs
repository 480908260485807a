using System.Reflection;

namespace Factbook.Package.Tests.Testing;

/// <summary>Properties of the build of this project, which MSBuild passes to the tests.</summary>
internal static class BuiltWith
{
    public static string RepositoryRoot { get; } = Metadata(nameof(RepositoryRoot));

    public static string Configuration { get; } = Metadata(nameof(Configuration));

    /// <summary>Gets the global packages folder of NuGet, which also serves as a feed of all restored packages.</summary>
    public static string PackagesFolder { get; } = Metadata(nameof(PackagesFolder));

    /// <summary>Gets the folder of the packages of the SDK.</summary>
    public static string FSharpPackages { get; } = Metadata(nameof(FSharpPackages));

    /// <summary>Gets the path of the compiler server.</summary>
    public static string CompilerServer { get; } = Metadata(nameof(CompilerServer));

    /// <summary>Gets the runtime identifier of this machine, such as <c>linux-x64</c>.</summary>
    public static string Portable { get; } = Metadata(nameof(Portable));

    private static string Metadata(string key) => typeof(BuiltWith).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key)
        .Value!;
}
