using Factbook.Generator.Tests.Yaml.Oracle;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>Every accepted text has the value that other parsers return.</summary>
public class OtherParserTests(ITestOutputHelper output)
{
    // The share of valid texts that are rejected on purpose, such as anchors without a value, or a line that begins with a dash without a
    // space.
    private const double HighestRefusalRate = 0.02;

    // At most one text of this many is accepted although both other parsers reject it.
    private const int MostUnconfirmed = 2_000;

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Reads_every_text_like_both_other_parsers_or_reports_an_error()
    {
        var first = unchecked((int)(RandomInputs.Seed * 1_000_003));
        var seeds = Enumerable.Range(first, RandomInputs.Count(sample: 400, full: 20_000)).ToList();
        var texts = seeds.Select(YamlGrammar.Text).ToList();
        var others = OtherParsers.Read(texts);
        var refusals = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var known = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var differences = new List<string>();
        var unconfirmed = new List<int>();
        var (valid, refused) = (0, 0);
        for (var i = 0; i < texts.Count; i++)
        {
            var file = Reading.Read(texts[i]);
            var errors = file.Diagnostics.Where(info => info.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
                .Select(info => info.Descriptor.Id)
                .Distinct()
                .ToList();
            var isValid = others[i].All(outline => outline is not null);
            valid += isValid ? 1 : 0;
            if (errors.Count == 0 && others[i].All(outline => outline is null))
            {
                unconfirmed.Add(seeds[i]);
            }
            else if (errors.Count == 0)
            {
                Compare(Outline.Of(file), i);
            }
            else if (isValid)
            {
                refused++;
                errors.ForEach(id => refusals[id] = refusals.GetValueOrDefault(id) + 1);
            }
        }

        output.WriteLine(
            $"FACTBOOK_SEED={RandomInputs.Seed}: both other parsers accept {valid} of {texts.Count} texts, of which {refused} are "
                + $"refused: {Counts(refusals)}");
        output.WriteLine($"Known differences: {Counts(known)}");
        output.WriteLine($"Both refuse, each for another reason, {unconfirmed.Count} that are accepted: {string.Join(", ", unconfirmed)}");
        Assert.True(differences.Count == 0, $"{differences.Count} differences\n{string.Join("\n\n", differences.Take(5))}");
        Assert.True(unconfirmed.Count <= 1 + (texts.Count / MostUnconfirmed), "too many texts are accepted that both other parsers refuse");
        Assert.True(valid > texts.Count / 2, "too few of the texts are valid");
        Assert.True(refused <= valid * HighestRefusalRate, "too many valid texts are refused");

        void Compare(string read, int i)
        {
            for (var parser = 0; parser < others[i].Length; parser++)
            {
                var other = others[i][parser];
                if (other == read)
                {
                    continue;
                }

                var reason = OtherParsers.KnownDifference(parser, texts[i], read, other);
                if (reason is null)
                {
                    differences.Add(
                        $"{seeds[i]}:\n{texts[i]}\n  read as {read}\n  by {OtherParsers.Names[parser]} as {other ?? "invalid"}");
                }
                else
                {
                    known[reason] = known.GetValueOrDefault(reason) + 1;
                }
            }
        }
    }

    private static string Counts(SortedDictionary<string, int> counts) =>
        string.Join(", ", counts.Select(pair => $"{pair.Key}: {pair.Value}"));
}
