using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Inputs;

/// <summary>The limits of one file. Hand-written files stay far below them; hostile ones are rejected early.</summary>
/// <param name="Depth">The nesting of lists and maps (MSBuild property <c>FactsDepthLimit</c>).</param>
/// <param name="FileSize">The UTF-16 code units of the text (<c>FactsFileSizeLimit</c>).</param>
/// <param name="Events">The scalars, aliases, and starts and ends of lists, maps and documents (<c>FactsEventLimit</c>).</param>
/// <param name="Expansion">The nodes that aliases add to the file (<c>FactsExpansionLimit</c>); they add at most
/// <paramref name="FileSize"/> characters.</param>
/// <param name="Errors">The reported errors, and the reported warnings (<c>FactsErrorLimit</c>).</param>
/// <param name="KeyLength">The UTF-16 code units of a key as written; 1024 is the limit of YAML itself (YAML 1.2.2, section 7.4.2).</param>
internal sealed record YamlLimits(
    int Depth = 64,
    int FileSize = 16 * 1024 * 1024,
    int Events = 4_000_000,
    int Expansion = 1_000_000,
    int Errors = DiagnosticLimit.OfFile,
    int KeyLength = 1024)
{
    public static readonly YamlLimits Default = new();

    /// <summary>
    /// For a file that was read within the limits of its project before. The depth stays limited, since callers walk the nodes recursively.
    /// </summary>
    public static readonly YamlLimits AlreadyAccepted = new(
        Depth: 10_000, FileSize: int.MaxValue, Events: int.MaxValue, Expansion: int.MaxValue, KeyLength: int.MaxValue);
}
