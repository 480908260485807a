namespace RussiaSupply;

/// <summary>What the subject of a <see cref="RelationClaim"/> does to its object.</summary>
public enum RelationKind
{
    /// <summary>The subject helps the object.</summary>
    Helps,

    /// <summary>The object's fortunes hang on the subject above all.</summary>
    IsKeyTo,

    /// <summary>The subject can hardly do without the object.</summary>
    DependsOn,

    /// <summary>The subject warns the object.</summary>
    Warns,

    /// <summary>The subject puts pressure on the object.</summary>
    Presses,

    /// <summary>The subject tries to put pressure on the object; whether it does is not said.</summary>
    TriesToPress,

    /// <summary>The subject asks the object for help.</summary>
    TurnsTo,
}
