using Spectre.Console;
using Spectre.Console.Rendering;

namespace Factbook.Tool.Rendering;

/// <summary>The border of a table whose only line is below its head.</summary>
internal sealed class HeadRule(char rule) : TableBorder
{
    public override string GetPart(TableBorderPart part) =>
        part is TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator ? $"{rule}"
        : part is TableBorderPart.HeaderSeparator or TableBorderPart.CellSeparator ? " "
        : "";
}
