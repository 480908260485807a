namespace RussiaSupply;

/// <summary>Which partners of a <see cref="Flow"/> are counted or ranked.</summary>
public enum Partner
{
    /// <summary>The suppliers.</summary>
    From,

    /// <summary>The receivers.</summary>
    To,
}
