using System.Text;
using Factbook.Tool.Adding;
using Factbook.Tool.Rendering;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests;

/// <summary>A run of the command in this process, with its result.</summary>
internal sealed record Run(int ExitCode, string Output, string Error, byte[] Bytes)
{
    /// <summary>Gets the hand-written dataset of this assembly.</summary>
    public static readonly string Fleet = typeof(Run).Assembly.Location;

    /// <summary>Gets the compiled dataset of this repository.</summary>
    public static readonly string Article = typeof(RussiaSupply.Actor).Assembly.Location;

    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").Split('\n');

    /// <summary>Runs the command with its output in a pipe.</summary>
    public static Run Piped(params string[] arguments) => On(ScreenTraits.Plain, arguments);

    /// <summary>Runs the command in a terminal whose user gives answers.</summary>
    public static Run Asked(IPrompts prompts, params string[] arguments) => On(ScreenTraits.Plain, prompts, arguments);

    public static Run On(ScreenTraits traits, params string[] arguments) => On(traits, null, arguments);

    private static Run On(ScreenTraits traits, IPrompts? prompts, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var bytes = new MemoryStream();
        // On a busy machine any step can take long.
        var exitCode = new Application(output, () => bytes, error, traits, StandInMSBuild.Instance, prompts: prompts, progress: _ => { })
            .Run(WithDataset(arguments));
        return new Run(exitCode, output.ToString(), error.ToString(), bytes.ToArray());
    }

    /// <summary>Returns the exported JSON of a dataset.</summary>
    public static string Export(params string[] arguments) => Encoding.UTF8.GetString(Piped(["export", .. arguments]).Bytes);

    // Most tests of show, export and site use the article's facts, which requires no compilation.
    private static string[] WithDataset(string[] arguments) => arguments switch
    {
        ["show", ..] when !arguments.Contains("--project") => [.. arguments, "--project", Article],
        ["export"] => ["export", Article],
        [("export" or "site") and var command, ['-', ..], ..] => [command, Article, .. arguments[1..]],
        _ => arguments,
    };
}
