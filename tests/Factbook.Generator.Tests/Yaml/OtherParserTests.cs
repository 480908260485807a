using Factbook.Generator.Tests.Yaml.Oracle;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>What other parsers read, we read the same way or refuse.</summary>
public class OtherParserTests(ITestOutputHelper output)
{
    // What is refused although it is valid, on purpose: anchors of nothing, a line that begins with a dash without a space, and the like.
    private const double HighestRefusalRate = 0.02;

    // Each of the others refuses some valid texts, such as comments at the first column within brackets; rarely both do.
    private const int MostUnconfirmed = 2_000;

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Reads_every_text_as_another_parser_does_or_refuses_it()
    {
        var first = unchecked((int)(RandomInputs.Seed * 1_000_003));
        var seeds = Enumerable.Range(first, RandomInputs.Count(sample: 400, full: 20_000)).ToList();
        var texts = seeds.Select(YamlGrammar.Text).ToList();
        var others = OtherParsers.Read(texts);
        var refusals = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var differences = new List<string>();
        var unconfirmed = new List<int>();
        var (valid, refused) = (0, 0);
        for (var i = 0; i < texts.Count; i++)
        {
            var file = Reading.Read(texts[i]);
            var errors = file.Diagnostics.Where(info => info.Descriptor.DefaultSeverity == DiagnosticSeverity.Error).Select(info => info.Descriptor.Id).Distinct().ToList();
            var isValid = others[i].All(outline => outline is not null);
            valid += isValid ? 1 : 0;
            if (errors.Count == 0 && others[i].All(outline => outline is null))
            {
                unconfirmed.Add(seeds[i]);
            }
            else if (errors.Count == 0 && !others[i].Contains(Outline.Of(file)))
            {
                differences.Add($"{seeds[i]}:\n{texts[i]}\n  read as {Outline.Of(file)}\n  by others as {string.Join("\n  or ", others[i].Select(outline => outline ?? "invalid"))}");
            }

            if (errors.Count > 0 && isValid)
            {
                refused++;
                errors.ForEach(id => refusals[id] = refusals.GetValueOrDefault(id) + 1);
            }
        }

        output.WriteLine($"FACTBOOK_SEED={RandomInputs.Seed}: both other parsers accept {valid} of {texts.Count} texts, of which {refused} are refused: {string.Join(", ", refusals.Select(pair => $"{pair.Key} {pair.Value}"))}");
        output.WriteLine($"Both refuse, each for another reason, {unconfirmed.Count} that are accepted: {string.Join(", ", unconfirmed)}");
        Assert.Empty(differences);
        Assert.True(unconfirmed.Count <= 1 + (texts.Count / MostUnconfirmed), "too many texts are accepted that both other parsers refuse");
        Assert.True(valid > texts.Count / 2, "too few of the texts are valid");
        Assert.True(refused <= valid * HighestRefusalRate, "too many valid texts are refused");
    }
}
