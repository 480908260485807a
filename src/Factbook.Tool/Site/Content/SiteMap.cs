using System.Globalization;
using Factbook.Tool.Columns;
using Factbook.Tool.Model;

namespace Factbook.Tool.Site.Content;

/// <summary>The addresses of the pages of a dataset, relative to the folder of the site.</summary>
internal sealed class SiteMap
{
    public const string Home = "index.html";

    private readonly Dictionary<Fact, (FactTable Table, string Address)> _facts = [];
    private readonly Dictionary<FactTable, string> _tables = [];

    public SiteMap(FactDataset dataset)
    {
        var names = new UniqueNames();
        foreach (var table in dataset.Tables)
        {
            var name = names.Take(PageName.Of(table.CommandName));
            _tables.Add(table, name);
            foreach (var fact in table.Facts)
            {
                _facts.Add(fact, (table, $"facts/{name}/{PageName.Of(fact.Key)}.html"));
            }
        }
    }

    /// <summary>Returns the table of a fact.</summary>
    public FactTable TableOf(Fact fact) => _facts[fact].Table;

    /// <summary>Returns the address of a fact's page.</summary>
    public string Of(Fact fact) => _facts[fact].Address;

    /// <summary>Returns the address of one of the pages of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="page">The number of the page, from 1.</param>
    public string Of(FactTable table, int page = 1) => page == 1
        ? $"tables/{_tables[table]}.html"
        : string.Create(CultureInfo.InvariantCulture, $"tables/{_tables[table]}_{page}.html");

    /// <summary>Returns the relative path from a page to the folder of the site: <c>../</c> for each folder around the page.</summary>
    public static string ToRoot(string address) => string.Concat(Enumerable.Repeat("../", address.Count(character => character == '/')));
}
