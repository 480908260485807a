namespace Factbook.RealData.Tests;

/// <summary>Reports a dataset that is not available, since all its tests are skipped.</summary>
public sealed class PresenceTests
{
    [SkippableTheory]
    [InlineData("congress", 17)]
    [InlineData("linguist", 7)]
    public void Compiles_dataset_beside_the_repository(string folder, int sets)
    {
        var compiled = Dataset.GetSets(typeof(PresenceTests).Assembly)
            .Where(set => set.Count > 0 && set.LocationAt(0).File.Contains($"/{folder}/", StringComparison.Ordinal))
            .ToList();

        Skip.If(
            compiled.Count == 0,
            $"There is no folder shared/datasets/{folder} beside the repository: its records and their tests are not compiled.");
        Assert.Equal(sets, compiled.Count);
    }
}
