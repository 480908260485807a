using System.Globalization;
using Factbook.Generator.Collections;
using Factbook.Generator.Inputs;
using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>The work of reading grows with the size of the text, whatever is repeated.</summary>
public class LargeTextTests
{
    /// <summary>The text before many pieces, each piece, and the text after them.</summary>
    public static TheoryData<string, string, string> LargeTexts => new()
    {
        { "a: ", "x", "" },
        { "a: \"", "x", "\"" },
        { "a: \"", "\\u0041", "\"" },
        { "a:", " ", "1" },
        { "a:", "\n", " 1" },
        { "", "k{0}: 1\n", "" },
        { "[", "a, ", "]" },
        { "{", "k{0}: 1, ", "}" },
        { "", "a{0}: &a{0} 1\nb{0}: *a{0}\n", "" },
        { "", "---\na\n", "" },
        { "a: |\n", "  x\n", "" },
        { "a: |\n", "  x\n", "---\n  x\n" },
        { "a: 'x\n", "  x\n", "  '" },
        { "a:\n", "---\n  - b\n", "" },
        { "a:\n", "# b\n---\n", "" },
        { "a: [", "!t b, ", "]\nb: @c" },
        { "a: [", "*x, ", "]\n  b: c\n  d: @e" },
        { "a:\n", "  !t b:\n", "c: @d" },
        { "[", "\"\" :b, ", "]" },
        { "", "\u0001 ", "a: b" },
        { "", "- \u0001", "a: b" },
        { "", "? \n", "" },
        { "{", "? , ", "}" },
        { "", "k{0}:\nk{0}: 1\n", "" },
        { "a: \"", "\\U", "\"" },
        { "a: \"", "\\\\", "\\Ux\"" },
        { "", "- - ", "a" },
        { "a: {", "b {0}, ", "}" },
        { "[", "“a”, ", "]" },
        { "", "a{0}: b #c\n", "" },
        { "", "%a\n", "b: c" },
        { "", "'a' b: c\n", "" },
        { "a: [", "'b{0}', ", "@" },
    };

    /// <summary>Linear work allocates eight times as much for eight times the text, quadratic work 64 times.</summary>
    [Theory]
    [MemberData(nameof(LargeTexts))]
    public void Eight_times_the_text_takes_eight_times_the_memory(string before, string piece, string after)
    {
        var (small, large) = (Repeated(before, piece, after, 1 << 10), Repeated(before, piece, after, 1 << 13));

        Assert.InRange((double)Allocation.LeastOf(() => Reading.Read(large)) / Allocation.Of(() => Reading.Read(small)), 0, 10);
        Assert.InRange(ScannedIn(large), 0, (10 * ScannedIn(small)) + 1000);
    }

    /// <summary>Returns the characters that are looked at again.</summary>
    private static long ScannedIn(string text)
    {
        var before = ScannedCharacters.Count;
        Reading.Read(text);
        return ScannedCharacters.Count - before;
    }

    /// <summary>Each duplicate replaces an entry that is a whole file before it.</summary>
    [Fact]
    public void Map_whose_keys_all_appear_twice_keeps_the_entries_with_values()
    {
        var count = RandomInputs.IsFull ? 400_000 : 400;
        var numbers = Enumerable.Range(0, count).ToList();
        var keys = string.Concat(numbers.Select(number => $"k{number}:\n"));
        var entries = string.Concat(numbers.Select(number => $"k{number}: {number}\n"));
        var file = Reading.Read(keys + entries, new YamlLimits(Events: int.MaxValue));

        var mapping = Assert.IsType<YamlMapping>(Assert.Single(file.Documents));
        Assert.Equal(numbers.Select(number => $"{number}"), mapping.Entries.Select(entry => ((YamlScalar)entry.Value).Text));
    }

    /// <summary>Quadratic work that allocates nothing would take many minutes for a million pieces, and stop the run as a hang.</summary>
    [Theory]
    [MemberData(nameof(LargeTexts))]
    [Trait("Run", "Full")]
    public void Text_of_many_pieces_is_read_to_its_end(string before, string piece, string after) =>
        Reading.Read(
            Repeated(before, piece, after, RandomInputs.IsFull ? 1 << 20 : 1 << 12),
            new YamlLimits(FileSize: int.MaxValue, Events: int.MaxValue, Expansion: int.MaxValue));

    private static string Repeated(string before, string piece, string after, int count) =>
        before
        + string.Concat(Enumerable.Range(0, count).Select(number => piece.Replace("{0}", Invariant($"{number}"), StringComparison.Ordinal)))
        + after;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
