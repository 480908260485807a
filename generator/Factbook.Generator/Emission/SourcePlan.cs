using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>
/// The input of one source. The source is written only if its plan has changed, so that an edit of one of thousands of files writes only
/// the sources that it affects.
/// </summary>
internal abstract record SourcePlan(RecordSchema Record);

/// <param name="Count">The number of facts.</param>
/// <param name="PageBits">The binary logarithm of the number of rows in a page.</param>
/// <param name="Pages">The number of pages.</param>
internal sealed record SetPlan(
    RecordSchema Record, int Count, int PageBits, int Pages, EquatableArray<LinkedIndex> Indexes) : SourcePlan(Record);

/// <param name="Whole">The record of the table.</param>
/// <param name="Count">The number of facts in the set of the table.</param>
/// <param name="Facts">The indexes of the facts of the case in that set.</param>
internal sealed record CasePlan(
    RecordSchema Record,
    RecordSchema Whole,
    int Count,
    EquatableArray<SetIndex> Facts,
    EquatableArray<LinkedIndex> Indexes) : SourcePlan(Record);

/// <summary>Replaces the plans of a table after an internal error.</summary>
internal sealed record UnmadePlan(RecordSchema Record, DiagnosticInfo Defect) : SourcePlan(Record);

internal sealed record MembersPlan(RecordSchema Record, EquatableArray<LinkedMember> Members) : SourcePlan(Record);

/// <param name="Number">The page, from zero.</param>
/// <param name="Rows">The rows of the page, by their files.</param>
internal sealed record PagePlan(RecordSchema Record, int Number, EquatableArray<RowSlice> Rows) : SourcePlan(Record);

internal sealed record KeysPlan(RecordSchema Record, EquatableArray<string> Keys) : SourcePlan(Record);

internal sealed record KnownKeysPlan(RecordSchema Record, KnownKeys Known) : SourcePlan(Record);

/// <param name="Keys">In the ordinal order of the former keys.</param>
internal sealed record FormerKeysPlan(RecordSchema Record, EquatableArray<FormerKey> Keys) : SourcePlan(Record);

/// <param name="Fact">The fact that had the key, in the set of the table.</param>
internal readonly record struct FormerKey(string Key, SetReference Fact);

/// <param name="Number">The page, from zero.</param>
/// <param name="Positions">The positions of the facts of the page, by their files.</param>
internal sealed record LocationsPlan(RecordSchema Record, int Number, EquatableArray<PositionSlice> Positions) : SourcePlan(Record);

/// <param name="Paths">The files that have facts of the table, in order.</param>
internal sealed record FilesPlan(RecordSchema Record, EquatableArray<string> Paths) : SourcePlan(Record);
