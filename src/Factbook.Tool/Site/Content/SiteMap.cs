using System.Globalization;
using Factbook.Tool.Model;

namespace Factbook.Tool.Site.Content;

/// <summary>The addresses of the pages of a dataset, relative to the folder of the site.</summary>
internal sealed class SiteMap
{
    public const string Home = "index.html";

    private readonly Dictionary<Fact, string> _facts = [];

    public SiteMap(FactDataset dataset)
    {
        foreach (var table in dataset.Tables)
        {
            foreach (var fact in table.Facts)
            {
                _facts.Add(fact, $"facts/{PageName.Of(table.CommandName)}/{PageName.Of(fact.Key)}.html");
            }
        }
    }

    /// <summary>Returns the address of a fact's page.</summary>
    public string Of(Fact fact) => _facts[fact];

    /// <summary>Returns the address of one of the pages of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="page">The number of the page, from 1.</param>
    public static string Of(FactTable table, int page = 1) => page == 1
        ? $"tables/{PageName.Of(table.CommandName)}.html"
        : string.Create(CultureInfo.InvariantCulture, $"tables/{PageName.Of(table.CommandName)}_{page}.html");

    /// <summary>Returns what leads from a page to the folder of the site: <c>../</c> for each folder that the page is in.</summary>
    public static string ToRoot(string address) => string.Concat(Enumerable.Repeat("../", address.Count(character => character == '/')));
}
