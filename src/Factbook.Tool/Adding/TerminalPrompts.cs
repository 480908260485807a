using System.Runtime.InteropServices;
using Factbook.Tool.Rendering;
using Spectre.Console;

namespace Factbook.Tool.Adding;

/// <summary>Asks in a terminal.</summary>
internal sealed class TerminalPrompts(IAnsiConsole console) : IPrompts
{
    private const int ShownChoices = 12;

    /// <summary>Returns the prompts of the console of this process; null if its input or output is not a terminal.</summary>
    public static TerminalPrompts? OfConsole() =>
        Console.IsInputRedirected || Console.IsOutputRedirected ? null : new TerminalPrompts(AnsiConsole.Console);

    public string Ask(string title, Func<string, string?> error) => Prompt(
        new TextPrompt<string>(Markup.Escape(title) + ":")
            .Validate(text => error(text) is { } reason
                ? ValidationResult.Error(Markup.Escape(Printable.Of(reason)))
                : ValidationResult.Success()));

    public string Choose(string title, IReadOnlyList<KeyValuePair<string, string>> choices)
    {
        var chosen = Prompt(
            new SelectionPrompt<KeyValuePair<string, string>>()
                .Title(Markup.Escape(title) + ":")
                .PageSize(ShownChoices)
                .EnableSearch()
                .UseConverter(choice =>
                    Markup.Escape(Printable.Of(choice.Value.Length > 0 ? $"{choice.Key}  {choice.Value}" : choice.Key)))
                .AddChoices(choices)).Key;

        // The list disappears, and without the answer the next questions would be hard to understand.
        console.WriteLine($"{title}: {Printable.Of(chosen)}");
        return chosen;
    }

    // A prompt hides the cursor, which stays hidden in the shell if Ctrl+C ends the process.
    private T Prompt<T>(IPrompt<T> prompt)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => console.Cursor.Show());
        return console.Prompt(prompt);
    }
}
