namespace Factbook.Tool.Model;

/// <summary>The facts that refer to each fact, whether or not the record declares an inverse.</summary>
internal sealed class Referrers
{
    private readonly Dictionary<Fact, List<Referrer>> _of = [];

    public Referrers(FactDataset dataset)
    {
        foreach (var fact in dataset.Tables.SelectMany(table => table.Facts))
        {
            foreach (var property in fact.Record.Properties.Where(property => property.Role == PropertyRole.Stated))
            {
                Add(fact, property, fact.ValueOf(property));
            }
        }
    }

    /// <summary>Returns the facts that refer to a fact, in the order of their tables.</summary>
    public IReadOnlyList<Referrer> Of(Fact fact) => _of.GetValueOrDefault(fact) ?? [];

    private void Add(Fact fact, FactProperty property, FactValue value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                if (!_of.TryGetValue(reference.Fact, out var known))
                {
                    _of.Add(reference.Fact, known = []);
                }

                known.Add(new Referrer(fact, property));
                break;
            case ListValue list:
                list.Items.ToList().ForEach(item => Add(fact, property, item));
                break;
            case MapValue map:
                map.Entries.ToList().ForEach(entry => Add(fact, property, entry.Value));
                break;
            case NestedValue nested:
                nested.Members.ToList().ForEach(member => Add(fact, member.Key, member.Value));
                break;
        }
    }
}

/// <summary>A fact that refers to another.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Property">The property that contains the reference.</param>
internal sealed record Referrer(Fact Fact, FactProperty Property);
