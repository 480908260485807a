namespace Factbook.Tool.Comparing;

/// <summary>What a difference means for those who use a dataset.</summary>
internal enum Severity
{
    /// <summary>A fact states something else. Everything that compiled and every query still works.</summary>
    Value,

    /// <summary>Something new can be used.</summary>
    Additive,

    /// <summary>Code no longer compiles, files of facts have to be edited, or a reader of an export no longer finds something.</summary>
    Breaking,
}
