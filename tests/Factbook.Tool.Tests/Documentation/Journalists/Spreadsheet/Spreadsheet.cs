using System.Text.Json;

namespace Factbook.Tool.Tests.Documentation.Journalists;

/// <summary>The npm package <c>hyperformula</c>, an independent engine for the formulas of spreadsheets.</summary>
internal static class Spreadsheet
{
    private const string Folder = "tests/Factbook.Tool.Tests/Documentation/Journalists/Spreadsheet";

    private static readonly Lock Gate = new();

    /// <summary>Returns the rows that formulas yield.</summary>
    /// <param name="tables">The rows of each table, the first one with the names of its columns.</param>
    /// <param name="formulas">The formulas of the second row of a sheet, by their cell.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Evaluate(
        IReadOnlyDictionary<string, IReadOnlyList<string[]>> tables, IReadOnlyDictionary<string, string> formulas)
    {
        var folder = Repository.PathOf("artifacts/spreadsheet");
        lock (Gate)
        {
            LongRun.Require("the engine for formulas", NpmPackages.Install(Repository.PathOf(Folder), folder));
        }

        var input = JsonSerializer.Serialize(new { tables, formulas });
        var modules = Path.Join(folder, "node_modules");
        var rows = Script.Run("node", [Repository.PathOf($"{Folder}/evaluate.cjs")], input, modules);
        return JsonSerializer.Deserialize<string[][]>(rows)!;
    }
}
