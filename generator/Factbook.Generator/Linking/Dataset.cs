using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Linking;

/// <summary>All facts, with resolved references.</summary>
internal sealed record Dataset(EquatableArray<LinkedTable> Tables)
{
    /// <summary>Gets the internal error that prevented linking, if any.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    /// <summary>Returns a dataset without facts, because of an internal error.</summary>
    public static Dataset Unread(DiagnosticInfo defect) => new(EquatableArray<LinkedTable>.Empty) { Defect = defect };
}

/// <summary>The facts of one record and, when it is abstract, of all its cases.</summary>
/// <param name="Keys">The name of the table and the keys of its facts.</param>
/// <param name="Parts">Its facts by file, in the order of paths.</param>
/// <param name="Indexes">The lookups by properties other than the key.</param>
/// <param name="Members">The named members, in the order of the facts; facts with errors have members as well.</param>
internal sealed record LinkedTable(
    TableKeys Keys, EquatableArray<LinkedPart> Parts, EquatableArray<LinkedIndex> Indexes, EquatableArray<LinkedMember> Members)
{
    public RecordSchema Record => Keys.Record;

    /// <summary>The facts without errors, in the order of their files' paths and positions.</summary>
    public IEnumerable<LinkedFact> Facts => Parts.SelectMany(part => part.Resolved.Facts);
}

/// <summary>The facts of a table in one file.</summary>
/// <param name="Inverses">The facts that refer to them.</param>
internal sealed record LinkedPart(ResolvedPart Resolved, PartInverses Inverses);

/// <param name="Row">Its emitted row, without inverse references.</param>
internal sealed record LinkedFact(BoundFact Fact, YamlSource Source, LinkedRow Row);

/// <summary>A row and the values of its fixups: nothing in it changes when a line moves.</summary>
/// <param name="References">The references to the set of the record that the property declares.</param>
/// <param name="Owners">For each property that refers to the owner, the reference; empty if no fact owns this one.</param>
internal sealed record LinkedRow(RowTemplate Template, EquatableArray<SetReference> References, EquatableArray<SetReference> Owners)
{
    /// <summary>Returns the reference to the owner that a property contains.</summary>
    /// <param name="record">The record of the fact.</param>
    /// <param name="property">The index of the property in the record.</param>
    public SetReference OwnerAt(RecordSchema record, int property)
    {
        var at = 0;
        for (var i = 0; i < property; i++)
        {
            at += record.Properties[i].Role == PropertyRole.Owner ? 1 : 0;
        }

        return at < Owners.Count ? Owners[at] : SetReference.None;
    }
}

/// <param name="Record">The record that derives from the table's.</param>
/// <param name="Facts">The indexes of its facts in the set of the table, ascending.</param>
internal sealed record LinkedCase(RecordSchema Record, EquatableArray<SetIndex> Facts);

/// <param name="Name">A valid identifier.</param>
/// <param name="Record">The record of the fact, fully qualified.</param>
/// <param name="Index">The index in the set of the table; none if the fact has errors.</param>
/// <param name="Summary">The fact in one line, for the documentation comment.</param>
/// <param name="Location">Its location, for the documentation comment.</param>
internal sealed record LinkedMember(string Name, string Record, SetIndex Index, string Summary, string Location)
{
    /// <summary>The names that the member had before.</summary>
    public EquatableArray<string> FormerNames { get; init; }
}
