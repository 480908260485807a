using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Facts;

/// <summary>
/// The corresponding facts of two datasets: they have the same key in the same table, or the new one names the old key as a former key.
/// <see cref="TableComparison"/> matches facts without a key by their content.
/// </summary>
internal sealed class FactMatches
{
    private readonly Dictionary<Fact, Fact> _new = [];
    private readonly Dictionary<string, List<Fact>> _renamed = new(StringComparer.Ordinal);

    public FactMatches(FactDataset old, FactDataset @new, TypePairs types)
    {
        var tables = @new.Tables.ToDictionary(table => table.Record);
        foreach (var table in old.Tables)
        {
            if (types.NewOf(table.Record) is { } record && tables.TryGetValue(record, out var now))
            {
                Match(table, now);
            }
        }
    }

    /// <summary>Gets whether a key has changed.</summary>
    public bool HasRenames => _renamed.Count > 0;

    /// <summary>Returns the new fact that corresponds to an old one; null if the fact was removed.</summary>
    public Fact? NewOf(Fact old) => _new.GetValueOrDefault(old);

    /// <summary>Returns whether two facts correspond. Facts without a key are not distinguished.</summary>
    public bool AreSame(Fact old, Fact @new) => NewOf(old) is { } now ? now == @new : !old.HasKey && !@new.HasKey;

    /// <summary>Returns the new key of the fact that a text names; the text itself if the fact was not renamed.</summary>
    /// <param name="key">The text.</param>
    /// <param name="records">The records of the facts that it may name.</param>
    public string NewKeyOf(string key, IReadOnlyList<FactRecord> records) =>
        _renamed.TryGetValue(key, out var facts) && facts.Find(fact => records.Any(fact.Record.IsKindOf)) is { } renamed
            ? _new[renamed].Key
            : key;

    private void Match(FactTable old, FactTable @new)
    {
        var keys = @new.Facts.Where(fact => fact.HasKey).ToDictionary(fact => fact.Key, StringComparer.Ordinal);
        var formerKeys = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in @new.Facts)
        {
            foreach (var former in fact.FormerKeys)
            {
                formerKeys.TryAdd(former, fact);
            }
        }

        foreach (var fact in old.Facts.Where(fact => fact.HasKey))
        {
            if (keys.TryGetValue(fact.Key, out var same))
            {
                _new.Add(fact, same);
            }
            else if (formerKeys.TryGetValue(fact.Key, out var renamed))
            {
                _new.Add(fact, renamed);
                if (!_renamed.TryGetValue(fact.Key, out var facts))
                {
                    _renamed.Add(fact.Key, facts = []);
                }

                facts.Add(fact);
            }
        }
    }
}
