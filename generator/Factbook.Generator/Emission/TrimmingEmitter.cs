using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>
/// Emits suppressions of trimming warnings for <c>[MinLength]</c> and similar attributes. Their constructors warn of reflection, but never
/// run, since only the generator reads these attributes.
/// </summary>
internal static class TrimmingEmitter
{
    private const string Suppression =
        "[assembly: global::System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"Trimming\", \"IL2026\", Scope = \"member\", "
            + "Target = {0}, Justification = \"Read by the generator and never run.\")]";

    public static GeneratedSource? Emit(SchemaSet schemas)
    {
        var targets = schemas.Records
            .SelectMany(record => record.Properties
                .Where(property =>
                    property.DeclaringType == record.FullName
                        && property.Rules.Any(rule => rule.Name is "MinLength" or "MaxLength" or "Length"))
                .Select(property => $"P:{record.DocumentationName}.{property.Name}"))
            .ToList();
        if (targets.Count == 0)
        {
            return null;
        }

        var code = CodeWriter.StartFile();
        foreach (var target in targets)
        {
            code.Line(string.Format(System.Globalization.CultureInfo.InvariantCulture, Suppression, Escape.Literal(target)));
        }

        return new GeneratedSource("Factbook.Trimming.g.cs", code.ToString());
    }
}
