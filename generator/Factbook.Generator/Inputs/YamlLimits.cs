using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Inputs;

/// <summary>How much one file may ask of the compiler. No file that people write comes near; a hostile one is refused in time.</summary>
/// <param name="Depth">Lists and maps within one another (MSBuild property <c>FactsDepthLimit</c>).</param>
/// <param name="FileSize">UTF-16 units of the whole text (<c>FactsFileSizeLimit</c>).</param>
/// <param name="Events">Scalars, aliases, and beginnings and ends of lists, maps and documents (<c>FactsEventLimit</c>).</param>
/// <param name="Expansion">Nodes that the aliases of a file add to it (<c>FactsExpansionLimit</c>); of characters they add no more than
/// <paramref name="FileSize"/>.</param>
/// <param name="Errors">Errors, and warnings, that are reported of it (<c>FactsErrorLimit</c>).</param>
/// <param name="KeyLength">UTF-16 units of a key as it is written; 1024 is YAML's own limit (YAML 1.2.2, section 7.4.2).</param>
internal sealed record YamlLimits(
    int Depth = 64,
    int FileSize = 16 * 1024 * 1024,
    int Events = 4_000_000,
    int Expansion = 1_000_000,
    int Errors = DiagnosticLimit.OfFile,
    int KeyLength = 1024)
{
    public static readonly YamlLimits Default = new();
}
