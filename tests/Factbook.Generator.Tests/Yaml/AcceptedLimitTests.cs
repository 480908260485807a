namespace Factbook.Generator.Tests.Yaml;

/// <summary>Accepts valid data at the default limits, so that no limit hides slow code.</summary>
[Trait("Run", "Full")]
public class AcceptedLimitTests
{
    // A normal run reads a thousandth of it.
    private static readonly int Part = RandomInputs.IsFull ? 1 : 1_000;

    [Fact]
    public void Reads_file_at_the_limits_of_values_and_characters()
    {
        // The stream, its document and the list have a start and an end each.
        var values = (4_000_000 / Part) - 6;
        var list = string.Concat(Enumerable.Repeat("- 1\n", values));
        var text = list + "#" + new string('x', (16_777_216 / Part) - list.Length - 1);

        var file = Reading.Read(text);

        Assert.Empty(file.Diagnostics.Select(Reading.Show));
        Assert.Equal(values, Assert.IsType<Generator.Yaml.YamlSequence>(Assert.Single(file.Documents)).Items.Count);
    }

    [Fact]
    public void Reads_aliases_at_the_limit_of_values()
    {
        // Each adds a list and its 999 values.
        var aliases = 1_000 / Math.Min(Part, 100);

        var file = Reading.Read(
            $"a: &a [{string.Join(", ", Enumerable.Repeat("1", 999))}]\nb: [{string.Join(", ", Enumerable.Repeat("*a", aliases))}]\n");

        Assert.Empty(file.Diagnostics.Select(Reading.Show));
        Assert.Equal(aliases, Assert.IsType<Generator.Yaml.YamlSequence>(file.Documents[0].At("b")).Items.Count);
    }
}
