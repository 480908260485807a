using System.Text;

namespace Benchmarks.Reporting;

/// <summary>Writes Markdown.</summary>
internal static class Markdown
{
    /// <summary>A table; its first column is text, the others are aligned to the right.</summary>
    public static string Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new StringBuilder();
        foreach (var row in rows.Prepend([.. heads.Select((_, column) => column == 0 ? "---" : "---:")]).Prepend(heads))
        {
            table.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        return table.ToString();
    }
}
