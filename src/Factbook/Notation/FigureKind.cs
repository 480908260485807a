namespace Factbook.Notation;

/// <summary>Specifies the kind of a figure, which decides what may follow its number.</summary>
internal enum FigureKind
{
    /// <summary>A number or interval without a unit.</summary>
    Interval,

    /// <summary>A number without a unit, such as a multiple.</summary>
    Number,

    /// <summary>A part of a whole, from 0 to 100 %.</summary>
    Share,

    /// <summary>A change or a rate in percent, unbounded.</summary>
    Percentage,

    /// <summary>An amount with its ISO 4217 currency.</summary>
    Money,

    /// <summary>A number with its unit.</summary>
    Quantity,
}
