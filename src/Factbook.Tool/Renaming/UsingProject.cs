using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Renaming;

/// <summary>A project whose C# may use a renamed fact.</summary>
/// <param name="Before">The project before the rename.</param>
/// <param name="Compile">Compiles its current and proposed texts after the rename.</param>
/// <param name="Uses">The uses in its files.</param>
internal sealed record UsingProject(Compilation Before, Func<Compilation> Compile, IReadOnlyList<CodeUse> Uses)
{
    /// <summary>
    /// Returns the errors after the rename that the project does not have before it: code of other source generators is missing in both.
    /// </summary>
    public IEnumerable<Diagnostic> NewErrors(CancellationToken cancellation)
    {
        var known = ErrorsOf(Before, cancellation).Select(IdentityOf).ToHashSet();
        return ErrorsOf(Compile(), cancellation).Where(error => !known.Contains(IdentityOf(error)));
    }

    private static IEnumerable<Diagnostic> ErrorsOf(Compilation compilation, CancellationToken cancellation) => compilation
        .GetDiagnostics(cancellation)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed);

    // Without the position, which the rename may move.
    private static (string Id, string Message, string? Path) IdentityOf(Diagnostic error) =>
        (error.Id, error.GetMessage(null), error.Location.SourceTree?.FilePath);
}
