using System.CommandLine;
using Factbook.Tool.Explaining;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook explain</c>: explains a diagnostic, or lists all.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Argument<string?> _number = new("number")
    {
        Description = "The number of a diagnostic, such as FB3001 or 3001. By default, all diagnostics are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public ExplainCommand(Func<Screen> screen)
        : base("explain", "Explain the meaning of a diagnostic, with an example and a fix.")
    {
        Add(_number);
        SetAction(arguments =>
        {
            if (arguments.GetValue(_number) is { } number)
            {
                Explain(screen(), DiagnosticGuide.Find(number));
            }
            else
            {
                List(screen());
            }
        });
    }

    private static void Explain(Screen screen, DiagnosticSection section)
    {
        screen.WriteLine([($"{section.Severity} {section.Number}", StyleOf(section)), ($": {section.Title}", Styles.Key)]);
        screen.WriteLine();
        new MarkdownView(screen).Show(section.Blocks);
    }

    private static void List(Screen screen)
    {
        foreach (var section in DiagnosticGuide.Sections)
        {
            screen.WriteLine([
                (section.Number, Styles.Key), ($"  {section.Severity,-7}  ", StyleOf(section)), (section.Title, Styles.Plain)]);
        }
    }

    private static Spectre.Console.Style StyleOf(DiagnosticSection section) =>
        section.Severity == "error" ? Styles.Error : Styles.Warning;
}
