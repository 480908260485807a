using System.CommandLine;
using Factbook.Tool.Projects;
using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook show</c>: shows facts in a terminal.</summary>
internal sealed class ShowCommand : Command
{
    private readonly Argument<string?> _set = new("set")
    {
        Description = "A set of facts, such as actors, or the set of one case, such as share-claims. By default, all sets.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Argument<string?> _key = new("key")
    {
        Description = "The key of a fact of the set, which is then shown in full.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _about = new("--about")
    {
        Description = "Show only facts that refer to the fact with this key, directly or through another fact.",
        HelpName = "key",
    };

    private readonly Option<bool> _noPager = new("--no-pager") { Description = "Write to the terminal without a pager." };

    private readonly FactsInput _facts;

    public ShowCommand(Outputs outputs, DatasetProjects projects)
        : base("show", "Show facts as tables and blocks, with their figures drawn as bars.")
    {
        Add(_set);
        Add(_key);
        Add(_about);
        Add(_noPager);
        _facts = new FactsInput(DatasetSymbol.Option(this, projects), outputs.Error);
        SetAction((arguments, cancellation) => Task.FromResult(Show(arguments, outputs, cancellation)));
    }

    private int Show(ParseResult arguments, Outputs outputs, CancellationToken cancellation)
    {
        if (arguments.GetValue(_key) is not null && arguments.GetValue(_about) is not null)
        {
            throw ToolException.Usage("--about cannot be combined with a key");
        }

        var show = Find(_facts.ReadValid(arguments, out var isComplete, cancellation), arguments);
        if (arguments.GetValue(_noPager) || outputs.Pager() is not { } paged)
        {
            show(outputs.Screen());
        }
        else
        {
            using var pager = paged.Pager;
            try
            {
                show(paged.Screen);
            }
            catch (IOException)
            {
                // The user closed the pager before the end.
            }

            if (!pager.Close())
            {
                show(outputs.Screen());
            }
        }

        return isComplete ? ExitCodes.Success : ExitCodes.Failure;
    }

    // Finds what is named before a pager starts, so that an error is not written behind it.
    private Action<Screen> Find(FactDataset dataset, ParseResult arguments)
    {
        var set = arguments.GetValue(_set) is { } name ? Lookup.Set(dataset, name) : null;
        if (set is not null && arguments.GetValue(_key) is { } key)
        {
            var fact = Lookup.Fact(set, key);
            return screen => new DatasetView(screen).Show(fact);
        }

        var about = arguments.GetValue(_about);
        var others = about is null ? null : Lookup.Facts(dataset, about);
        return screen => Show(dataset, set, about, others, screen);
    }

    private static void Show(FactDataset dataset, FactTable? set, string? about, IReadOnlySet<Fact>? others, Screen screen)
    {
        var parts = (set is null ? dataset.Tables : [set])
            .Select(table => (Table: table, Facts: (IReadOnlyList<Fact>)[.. table.Facts.Where(IsShown)]))
            .ToList();
        if (set is null || parts.TrueForAll(part => part.Facts.Count == 0))
        {
            var count = parts.Sum(part => part.Facts.Count);
            var facts = CountText.Of(count, "fact");
            screen.WriteLine(
                $"{set?.CommandName ?? dataset.Name}: {facts}{(about is null ? "" : $" about {about}")}", Styles.Heading);
            screen.WriteLine();
        }

        var view = new DatasetView(screen);
        var shown = parts.FindAll(part => part.Facts.Count > 0);
        if (set is null)
        {
            view.ShowContents(shown);
        }

        view.Show(shown);

        bool IsShown(Fact fact) => others is null || Neighbourhood.IsAbout(fact, others);
    }
}
