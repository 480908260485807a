using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Linking;

/// <summary>Combines the files: for each table its facts in order, the inverses, the lookups and the members.</summary>
internal static class Linker
{
    /// <param name="files">The files, in the order of the generator's input.</param>
    public static Dataset Link(
        ImmutableArray<ResolvedFile> files, Inverses inverses, Indexes indexes, KeyIndex index, CancellationToken cancellation)
    {
        // Sets cannot be built from a partial dataset.
        var failed = index.Defect
            ?? inverses.Defect
            ?? indexes.Defect
            ?? files.Select(file => file.Defect).FirstOrDefault(defect => defect is not null);
        if (failed is not null)
        {
            return Dataset.Unread(failed);
        }

        var tables = new LinkedTable[index.Tables.Count];
        for (var i = 0; i < tables.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var table = index.Tables[i];
            tables[i] = new LinkedTable(
                table,
                PartsOf(table, files, inverses.Tables[i]).ToEquatable(),
                indexes.Tables[i],
                MembersOf(table, files, cancellation).ToEquatable());
        }

        return new Dataset(tables.Freeze());
    }

    private static IEnumerable<LinkedPart> PartsOf(
        TableKeys table, ImmutableArray<ResolvedFile> files, EquatableArray<PartInverses> inverses)
    {
        for (var i = 0; i < table.Parts.Count; i++)
        {
            var part = files[table.Parts[i].File].Parts[table.Parts[i].Part];
            if (part.Facts.Count > 0 && table.FirstOf(part.Source.FactsPath) == table.Parts[i].First)
            {
                yield return new LinkedPart(part, inverses[i]);
            }
        }
    }

    private static IEnumerable<LinkedMember> MembersOf(TableKeys table, ImmutableArray<ResolvedFile> files, CancellationToken cancellation)
    {
        var part = 0;
        var former = table.Former.Members.ToLookup(member => member.Fact, member => member.Name);
        foreach (var (fact, name) in table.Members.Names)
        {
            cancellation.ThrowIfCancellationRequested();
            while (part + 1 < table.Parts.Count && table.Parts[part + 1].First.CompareTo(fact) <= 0)
            {
                part++;
            }

            var file = table.Parts[part];
            var (summary, location) = files[file.File].Parts[file.Part].Descriptions[fact - file.First];
            yield return new LinkedMember(name, table[fact].Record, table.IndexOf(fact), summary, location)
            {
                FormerNames = former[fact].ToEquatable(),
            };
        }
    }
}
