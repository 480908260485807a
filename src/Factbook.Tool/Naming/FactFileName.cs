using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Tool.Untrusted;

namespace Factbook.Tool.Naming;

/// <summary>Keys that are the paths of files.</summary>
internal static class FactFileName
{
    /// <summary>Refuses a key whose file would be outside of the folder of facts, or would not be read in a build.</summary>
    /// <exception cref="ToolException">The key is refused.</exception>
    public static void Refuse(RecordSchema record, string key)
    {
        var parts = key.Split('/');
        var excluded = parts.Any(part => part is "" or "." or "..") ? "an empty part, '.' or '..'"
            : FactsFolderCheck.IsUnsafe(key) ? "a control character, a quotation mark, a backslash or an escape such as %0A"
            : parts.Select(part => part.IndexOfAny(Path.GetInvalidFileNameChars()) is var at and >= 0 ? $"'{part[at]}'" : null)
                .FirstOrDefault(character => character is not null);
        if (excluded is not null)
        {
            throw ToolException.Failure(
                $"'{key}' is not a valid key for {English.One(record.Name)}: it is the path of the fact's file, which cannot contain "
                + excluded);
        }
    }
}
