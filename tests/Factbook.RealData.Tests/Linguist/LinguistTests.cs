namespace Factbook.RealData.Tests.Linguist;

/// <summary>github-linguist/linguist at b45dbe9. The expected numbers were counted independently.</summary>
public sealed class LinguistTests
{
    [Fact]
    public void Contains_every_fact_of_every_file()
    {
        Assert.Equal(829, Languages.All.Count);
        Assert.Equal(552, Grammars.All.Count);
        Assert.Equal(956, Grammars.All.Sum(grammar => grammar.Scopes.Count));
        Assert.Equal(25, PopularLanguages.All.Count);
        Assert.Equal(168, VendoredPaths.All.Count);
        Assert.Equal(18, DocumentationPaths.All.Count);
        Assert.Equal(22, GenericFiles.Generic.Extensions.Count);
        Assert.Equal(136, HeuristicsFiles.Heuristics.Disambiguations.Count);
        Assert.Equal(326, HeuristicsFiles.Heuristics.Disambiguations.Sum(disambiguation => disambiguation.Rules.Count));
    }

    [Theory]
    [InlineData("C#", 42)]
    [InlineData("1C Enterprise", 0)]
    [InlineData("F*", 336943375)]
    [InlineData("4D", 577529595)]
    public void Any_text_is_a_key(string name, int id)
    {
        Assert.Equal(id, Languages.All[name].LanguageId);
        Assert.Equal(name, Languages.ByLanguageId(id)?.Name);
    }

    [Fact]
    public void Language_has_its_values()
    {
        var csharp = Languages.All["C#"];

        Assert.Equal(["csharp", "cake", "cakescript"], csharp.Aliases);
        Assert.Equal([".cs", ".cake", ".cs.pp", ".csx", ".linq"], csharp.Extensions);
        Assert.Equal(new GrammarScope("source.cs"), csharp.TmScope);
        Assert.Equal("datasets/linguist/lib/linguist/languages.yml:882:1", Languages.All.LocationOf(csharp).ToString());
    }

    [Fact]
    public void Missing_key_has_its_default()
    {
        Assert.Equal(30, Languages.All.Count(language => language.Wrap));
        Assert.Equal("Gemfile.lock", Assert.Single(Languages.All, language => !language.Searchable).Name);
    }

    [Fact]
    public void Finds_languages_by_type()
    {
        Assert.Equal(558, Languages.ByType(LanguageType.Programming).Count);
        Assert.Equal(18, Languages.ByType(LanguageType.Prose).Count);
    }

    [Fact]
    public void Group_lists_its_languages_and_may_contain_itself()
    {
        var ini = Languages.All["INI"];

        Assert.Equal(10, ini.Grouped.Count);
        Assert.Same(ini, Languages.All["EditorConfig"].Group);
        Assert.Equal(
            ["Cairo", "Fortran", "LigoLANG"],
            Languages.All.Where(language => language.Group == language).Select(language => language.Name));
        Assert.Contains("Group = Cairo,", Languages.All["Cairo"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Scope_is_that_of_a_grammar_or_none()
    {
        Assert.Equal(63, Languages.All.Count(language => language.TmScope is NoScope));
        Assert.Equal(766, Languages.All.Count(language => language.TmScope is GrammarScope));
    }

    [Fact]
    public void List_of_names_is_a_list_of_languages()
    {
        Assert.Equal("C", PopularLanguages.All[0].Language.Name);
        Assert.Same(Languages.All["C#"], PopularLanguages.All["C#"].Language);
    }

    [Fact]
    public void Distinguishes_one_value_from_a_list()
    {
        var rules = HeuristicsFiles.Heuristics.Disambiguations.SelectMany(disambiguation => disambiguation.Rules).ToList();

        var many = Assert.Single(rules, rule => rule.Language is ManyLanguages);
        Assert.Equal(["Linux Kernel Module", "AMPL"], many.Language.All.Select(language => language.Name));
        Assert.Equal(202, rules.Count(rule => rule.Pattern is OnePattern));
        Assert.Equal(30, rules.Count(rule => rule.Pattern is ManyPatterns));
        Assert.Equal(52, rules.Sum(rule => rule.And.Count));
        Assert.Equal(19, rules.SelectMany(rule => rule.And).Count(condition => condition.NamedPattern is not null));
    }

    [Fact]
    public void Reads_named_patterns_as_dictionary()
    {
        var patterns = HeuristicsFiles.Heuristics.NamedPatterns;

        Assert.Equal(23, patterns.Count);
        Assert.Equal(8, patterns["cpp"].All.Count);
        Assert.Equal(@"\A\s*[{\[]", Assert.Single(patterns["json"].All));
    }

    [Fact]
    public void Block_scalar_keeps_its_lines()
    {
        var rule = HeuristicsFiles.Heuristics.Disambiguations.Single(disambiguation => disambiguation.Extensions.Contains(".txt")).Rules[1];

        Assert.Equal("Hosts File", Assert.Single(rule.Language.All).Name);
        Assert.StartsWith("(?xi) ^\n\n# IPv4 address\n(?<ipv4>\n", Assert.Single(rule.Pattern!.All), StringComparison.Ordinal);
        Assert.EndsWith("(?:$|\\s)", Assert.Single(rule.Pattern!.All), StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_are_valid_regular_expressions()
    {
        Assert.Contains(VendoredPaths.All, path => path.IsMatch("src/node_modules/left-pad/index.js"));
        Assert.Contains(DocumentationPaths.All, path => path.IsMatch("docs/start.md"));
        Assert.DoesNotContain(DocumentationPaths.All, path => path.IsMatch("src/start.cs"));
    }
}
