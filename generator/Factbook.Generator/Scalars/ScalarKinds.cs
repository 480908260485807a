using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Scalars;

/// <summary>The types whose values are written as one YAML scalar.</summary>
internal static class ScalarKinds
{
    public static readonly IReadOnlyList<ScalarKind> All =
    [
        TextScalars.Text,
        TextScalars.Boolean,
        TextScalars.Guid,
        TextScalars.Uri,
        TextScalars.UriReference,
        TextScalars.Version,
        TextScalars.Passage,
        NumberScalars.SByte, NumberScalars.Byte, NumberScalars.Int16, NumberScalars.UInt16, NumberScalars.Int32, NumberScalars.UInt32,
        NumberScalars.Int64, NumberScalars.UInt64, NumberScalars.Decimal, NumberScalars.Single, NumberScalars.Double,
        TimeScalars.Date, TimeScalars.Time, TimeScalars.Timestamp, TimeScalars.Duration,
        FigureScalars.Interval,
        FigureScalars.Number,
        FigureScalars.Share,
        FigureScalars.Percentage,
        FigureScalars.Money,
        FigureScalars.Quantity,
        FigureScalars.Period,
    ];

    private static readonly Dictionary<SpecialType, ScalarKind> BySpecialType =
        All.Where(type => type.SpecialType != SpecialType.None).ToDictionary(type => type.SpecialType);

    // An attribute of the property permits relative URIs, so the type without it is an absolute URI.
    private static readonly Dictionary<string, ScalarKind> ByName = All
        .Where(type => type.SpecialType == SpecialType.None && type != TextScalars.UriReference)
        .ToDictionary(type => type.FullName.Substring(type.FullName.LastIndexOf('.') + 1), StringComparer.Ordinal);

    /// <summary>Returns the type with the name of a .NET type, or null.</summary>
    /// <param name="type">The .NET type.</param>
    /// <param name="isNamed">Whether a type has a full name; called only if the simple name is the same.</param>
    public static ScalarKind? Of(ITypeSymbol type, Func<ITypeSymbol, string, bool> isNamed) =>
        type.SpecialType != SpecialType.None ? BySpecialType.TryGetValue(type.SpecialType, out var special) ? special : null
        : ByName.TryGetValue(type.Name, out var named) && isNamed(type, named.FullName) ? named
        : null;
}
