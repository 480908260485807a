using System.Linq;
using System.Reflection;

namespace Factbook.Generator.Diagnostics;

/// <summary>The address of the published repository, from the MSBuild property <c>RepositoryUrl</c>; null before publication.</summary>
internal static class RepositoryAddress
{
    public static string? Value { get; } = Of(typeof(RepositoryAddress).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == "RepositoryUrl")?.Value);

    /// <summary>Returns the address of a page of the repository, or null.</summary>
    public static string? LinkTo(string page) => LinkTo(Value, page);

    internal static string? LinkTo(string? repository, string page) => repository is null ? null : $"{repository}/blob/main/{page}";

    internal static string? Of(string? property) => string.IsNullOrWhiteSpace(property) ? null : property!.Trim().TrimEnd('/');
}
