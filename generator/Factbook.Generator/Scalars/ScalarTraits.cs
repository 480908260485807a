namespace Factbook.Generator.Scalars;

/// <summary>What kind of number a type has.</summary>
internal enum NumberKind
{
    None,
    Whole,
    Decimal,
    Double,
    Single,
}

/// <summary>How the bounds of a <c>[Range]</c> are read.</summary>
internal enum BoundKind
{
    /// <summary>Values have no order.</summary>
    None,

    /// <summary>As a value of the type.</summary>
    Value,

    /// <summary>As a decimal, or a double beyond the decimals.</summary>
    Decimal,

    /// <summary>As a double.</summary>
    Double,
}

/// <summary>Which values can be compared with each other.</summary>
internal enum ScalarOrder
{
    None,
    Calendar,
    TimeOfDay,
    Duration,
    Number,
}

/// <summary>The type of a column in an exported table.</summary>
internal enum ColumnKind
{
    /// <summary>The text of the value.</summary>
    Text,
    Boolean,

    /// <summary>The number of the same size and precision.</summary>
    Number,
    Decimal,
    Date,
    TimeOfDay,

    /// <summary>A decimal number of seconds.</summary>
    Seconds,
}
