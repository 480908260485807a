using System.Globalization;
using Factbook.Tool;
using Factbook.Tool.Rendering;

// Messages of libraries are the same everywhere, too.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

return new Application(Console.Out, Console.OpenStandardOutput, Console.Error, ScreenTraits.OfStandardOutput(), pager: Pager.Start).Run(args);
