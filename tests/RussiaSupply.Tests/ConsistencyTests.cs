namespace RussiaSupply.Tests;

/// <summary>What the records compute over several facts. Rules that every fact must follow are rules of the records.</summary>
public sealed class ConsistencyTests
{
    [Fact]
    public void Broader_goods_are_found_over_several_steps()
    {
        Assert.True(Goods.BallisticMissiles.IsKindOf(Goods.Weapons));
        Assert.True(Goods.BallisticMissiles.IsKindOf(Goods.BallisticMissiles));
        Assert.False(Goods.Missiles.IsKindOf(Goods.BallisticMissiles));
        Assert.False(Goods.Aircraft.IsKindOf(Goods.Weapons));
    }

    [Fact]
    public void Office_belongs_to_its_state_and_not_the_other_way_round()
    {
        Assert.True(Actors.WhiteHouse.BelongsTo(Actors.UnitedStates));
        Assert.False(Actors.UnitedStates.BelongsTo(Actors.WhiteHouse));
        Assert.Contains(Actors.WhiteHouse, Actors.UnitedStates.Parts);
    }
}
