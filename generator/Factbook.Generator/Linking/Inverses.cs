using System;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Linking;

/// <summary>The facts that refer to each fact.</summary>
/// <param name="Tables">For each table and each part of it, in their order.</param>
internal sealed record Inverses(EquatableArray<EquatableArray<PartInverses>> Tables)
{
    /// <summary>Gets the internal error that prevented finding them, if any.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>Returns no inverses, because of an internal error.</summary>
    public static Inverses Unread(DiagnosticInfo defect) => new(EquatableArray<EquatableArray<PartInverses>>.Empty) { Defect = defect };
}

/// <summary>The facts that refer to each row of a part, for each inverse of its record in the order of its properties.</summary>
/// <param name="Starts">The offset of each row in the numbers, and the end of the last one.</param>
/// <param name="Numbers">For each inverse the number of facts, and the references to them.</param>
internal sealed record PartInverses(EquatableArray<int> Starts, EquatableArray<int> Numbers)
{
    /// <summary>The inverses of a part whose record has no inverse properties.</summary>
    public static readonly PartInverses None = new(EquatableArray<int>.Empty, EquatableArray<int>.Empty);

    /// <summary>The numbers of a row.</summary>
    public ReadOnlySpan<int> Of(int row) =>
        Starts.Count == 0 ? default : Numbers.Items.AsSpan().Slice(Starts[row], Starts[row + 1] - Starts[row]);
}
