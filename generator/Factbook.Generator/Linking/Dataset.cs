using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Linking;

/// <summary>All facts, resolved: what they refer to is a place in a set.</summary>
internal sealed record Dataset(EquatableArray<LinkedTable> Tables)
{
    /// <summary>What went wrong in linking, which leaves nothing.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>No facts, because they could not be linked.</summary>
    public static Dataset Unread(DiagnosticInfo defect) => new(EquatableArray<LinkedTable>.Empty) { Defect = defect };
}

/// <summary>The facts of one record and, when it is abstract, of all its cases.</summary>
/// <param name="Keys">What the table is called and which facts it has.</param>
/// <param name="Parts">Its facts by their files, in the order of the files' paths.</param>
/// <param name="Indexes">The look-ups by other properties than the key.</param>
/// <param name="Members">The named members, in the order of the facts; broken facts keep theirs.</param>
internal sealed record LinkedTable(
    TableKeys Keys, EquatableArray<LinkedPart> Parts, EquatableArray<LinkedIndex> Indexes, EquatableArray<LinkedMember> Members)
{
    public RecordSchema Record => Keys.Record;

    /// <summary>Those without a mistake, in the order of the files' paths and of their places.</summary>
    public IEnumerable<LinkedFact> Facts => Parts.SelectMany(part => part.Resolved.Facts);
}

/// <summary>The facts of a table that stand in one file.</summary>
/// <param name="Inverses">Which facts refer to them.</param>
internal sealed record LinkedPart(ResolvedPart Resolved, PartInverses Inverses);

/// <param name="Row">What is emitted of it, but for the ways back.</param>
internal sealed record LinkedFact(BoundFact Fact, YamlSource Source, LinkedRow Row);

/// <summary>A row and what fills its holes: nothing in it changes when a line moves.</summary>
/// <param name="References">The places in the set of the record that the property asks for, from one; 0 for none.</param>
/// <param name="Owner">The owner's place in its set, from one; 0 for none.</param>
internal sealed record LinkedRow(RowTemplate Template, EquatableArray<int> References, int Owner);

/// <param name="Record">The record that derives from the table's.</param>
/// <param name="Places">The places of its facts in the table, from zero, ascending.</param>
internal sealed record LinkedCase(RecordSchema Record, EquatableArray<int> Places);

/// <summary>
/// Every key that facts of a table have. Those of broken facts are among them, in every case: nobody is told of a mistake twice.
/// </summary>
/// <param name="Keys">In the order of the facts.</param>
/// <param name="Cases">For each record that derives from the table's: which keys are its, as places among <paramref name="Keys"/>.</param>
internal sealed record KnownKeys(EquatableArray<string> Keys, EquatableArray<LinkedCase> Cases);

/// <param name="Record">The record whose set has the look-up.</param>
/// <param name="Property">The indexed property.</param>
/// <param name="IsKnown">Whether no other value can be meant: every fact is read and without a mistake.</param>
internal sealed record LinkedIndex(RecordSchema Record, PropertySchema Property, EquatableArray<IndexEntry> Entries, bool IsKnown);

/// <summary>The look-ups by other properties than the key.</summary>
/// <param name="Tables">Those of each table and its cases.</param>
/// <param name="Diagnostics">The values that are not as unique as they must be.</param>
internal sealed record Indexes(EquatableArray<EquatableArray<LinkedIndex>> Tables, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>What went wrong in building them, which leaves none.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>None, because they could not be built.</summary>
    public static Indexes Unread(DiagnosticInfo defect) =>
        new(EquatableArray<EquatableArray<LinkedIndex>>.Empty, EquatableArray<DiagnosticInfo>.Empty) { Defect = defect };
}

/// <param name="Key">The value as text.</param>
/// <param name="Places">The facts that have it: their places in the record's set, from one.</param>
internal sealed record IndexEntry(string Key, EquatableArray<int> Places);

/// <param name="Name">A valid identifier.</param>
/// <param name="Record">The record of the fact, fully qualified.</param>
/// <param name="Place">The place in the table from zero; -1 when the fact has mistakes and is not in it.</param>
/// <param name="Summary">The fact in a line, for the doc comment.</param>
/// <param name="Location">Where it stands, for the doc comment.</param>
internal sealed record LinkedMember(string Name, string Record, int Place, string Summary, string Location);
