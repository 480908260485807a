using System.CommandLine;
using Factbook.Tool.Projects;
using Factbook.Tool.Rendering;
using Factbook.Tool.Site;
using Factbook.Tool.Site.Content;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook site</c>: writes pages that show all facts.</summary>
internal sealed class SiteCommand : Command
{
    // Often enough to see that the command works, and not so often that a log is full of it.
    private const int PagesPerReport = 1000;

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder to write, which is replaced when all pages are complete.",
        HelpName = "folder",
        Required = true,
    };

    public SiteCommand(Outputs outputs, DatasetProjects projects)
        : base("site", "Write pages to look at all facts in a browser, without a server. They are the same on every machine.")
    {
        var facts = new FactsInput(DatasetSymbol.Argument(this, projects, needsSources: false), outputs.Error);
        Add(_output);
        SetAction((arguments, cancellation) =>
        {
            var path = arguments.GetRequiredValue(_output);
            var site = new SiteContent(facts.ReadAll(arguments, cancellation));
            var pages = new DatasetSite(site, Report).Write(path, cancellation);
            outputs.Text.WriteLine($"Wrote {CountText.Of(pages, "page")}; open {Printable.Of(Path.Combine(path, SiteMap.Home))}");
            return Task.CompletedTask;

            void Report(int written, int all)
            {
                if (written % PagesPerReport == 0 && written < all)
                {
                    outputs.Error.WriteMessage(FormattableString.Invariant($"wrote {written:N0} of {all:N0} pages"));
                }
            }
        });
    }
}
