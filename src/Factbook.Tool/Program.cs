using System.Globalization;
using Factbook.Tool;
using Factbook.Tool.Adding;
using Factbook.Tool.Rendering;

// Messages of the framework and of libraries must not depend on the machine.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var traits = ScreenTraits.OfStandardOutput();
return new Application(
    Console.Out,
    Console.OpenStandardOutput,
    Console.Error,
    traits,
    pager: Pager.Start,
    prompts: TerminalPrompts.OfConsole()).Run(args);
