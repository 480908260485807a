using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Shapes;

/// <summary>Compares two records without their properties.</summary>
/// <param name="types">The corresponding records.</param>
internal sealed class RecordComparison(TypePairs types)
{
    /// <summary>Returns the differences.</summary>
    public IEnumerable<ShapeDifference> Compare(FactRecord old, FactRecord @new)
    {
        if (old.FullName != @new.FullName)
        {
            yield return new(ShapeChange.TypeRenamed, @new.Name, old.FullName, @new.FullName);
        }

        if (old.Set is not null && old.Set != @new.Set)
        {
            yield return new(ShapeChange.SetRenamed, @new.Name, old.Set, @new.Set);
        }

        if (old.HasMembers != @new.HasMembers && old.Set is not null && @new.Set is not null)
        {
            yield return new(old.HasMembers ? ShapeChange.MembersRemoved : ShapeChange.MembersAdded, @new.Name);
        }

        if (old.IsAbstract != @new.IsAbstract)
        {
            yield return new(old.IsAbstract ? ShapeChange.BecameConcrete : ShapeChange.BecameAbstract, @new.Name);
        }

        var (before, now) = (KeyOf(old), KeyOf(@new));
        if (before.Length > 0 && now.Length > 0 && before != now)
        {
            yield return new(ShapeChange.KeyChanged, @new.Name, before, now);
        }

        foreach (var difference in Bases(old, @new).Concat(Cases(old, @new)).Concat(DiscriminatorOf(old, @new)))
        {
            yield return difference;
        }
    }

    private static string KeyOf(FactRecord record) => string.Join(", ", record.Key.Select(property => property.Name));

    // Compares simple names, since the change of a namespace is a difference of its own.
    private static IEnumerable<ShapeDifference> Bases(FactRecord old, FactRecord @new)
    {
        var (before, now) = (old.Bases.Select(@base => @base.Name).ToList(), @new.Bases.Select(@base => @base.Name).ToList());
        return before.Except(now).Select(name => new ShapeDifference(ShapeChange.BaseRemoved, @new.Name, Old: name))
            .Concat(now.Except(before).Select(name => new ShapeDifference(ShapeChange.BaseAdded, @new.Name, New: name)));
    }

    private IEnumerable<ShapeDifference> Cases(FactRecord old, FactRecord @new)
    {
        var kept = old.Cases.Select(types.NewOf).OfType<FactRecord>().ToHashSet();
        return old.Cases.Where(@case => @case != old && (types.NewOf(@case) is not { } same || !@new.Cases.Contains(same)))
            .Select(@case => new ShapeDifference(ShapeChange.CaseRemoved, @new.Name, Old: @case.Name))
            .Concat(@new.Cases.Where(@case => @case != @new && !kept.Contains(@case))
                .Select(@case => new ShapeDifference(ShapeChange.CaseAdded, @new.Name, New: @case.Name)));
    }

    private IEnumerable<ShapeDifference> DiscriminatorOf(FactRecord old, FactRecord @new)
    {
        if (old.Discriminator?.Key != @new.Discriminator?.Key)
        {
            yield return new(ShapeChange.DiscriminatorChanged, @new.Name, old.Discriminator?.Key, @new.Discriminator?.Key);
        }

        if (old.Discriminator is null || @new.Discriminator is null)
        {
            yield break;
        }

        // The values of a removed or added case are not differences of their own.
        foreach (var @case in old.Discriminator.Cases)
        {
            if (types.NewOf(@case.Record) is { } same
                && !@new.Discriminator.Cases.Any(other => other.Value == @case.Value && other.Record == same))
            {
                yield return new(ShapeChange.DiscriminatorValueRemoved, same.Name, Old: @case.Value);
            }
        }

        foreach (var @case in @new.Discriminator.Cases)
        {
            if (old.Discriminator.Cases.Any(other => types.NewOf(other.Record) == @case.Record)
                && !old.Discriminator.Cases.Any(other => other.Value == @case.Value && types.NewOf(other.Record) == @case.Record))
            {
                yield return new(ShapeChange.DiscriminatorValueAdded, @case.Record.Name, New: @case.Value);
            }
        }
    }
}
