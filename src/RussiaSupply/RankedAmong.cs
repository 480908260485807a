namespace RussiaSupply;

/// <summary>What a <see cref="RankClaim"/> ranks.</summary>
public enum RankedAmong
{
    /// <summary>The suppliers of a whole flow.</summary>
    From,

    /// <summary>The receivers of a whole flow.</summary>
    To,

    /// <summary>The kinds of goods of a whole flow.</summary>
    Goods,

    /// <summary>The periods of the flow itself.</summary>
    Periods,
}
