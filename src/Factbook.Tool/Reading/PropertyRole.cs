namespace Factbook.Tool.Reading;

/// <summary>What a property of a record is for.</summary>
internal enum PropertyRole
{
    /// <summary>The fact's key, or a part of it.</summary>
    Key,

    /// <summary>Something that the fact says, references included.</summary>
    Stated,

    /// <summary>The fact that this one was written in.</summary>
    Owner,

    /// <summary>The facts that were written in this one.</summary>
    Owned,

    /// <summary>The facts that refer to this one: said by them and not by it.</summary>
    WayBack,
}
