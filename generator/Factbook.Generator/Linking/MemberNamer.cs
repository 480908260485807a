using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Names the member of each fact, and says which keys can't be members.</summary>
internal static class MemberNamer
{
    /// <summary>From here on members cost more compile time than they are worth: about 0.2 ms each.</summary>
    public const int TooMany = 5000;

    public static EquatableArray<LinkedMember> Name(SchemaSet schemas, FactTable table, List<DiagnosticInfo> diagnostics)
    {
        if (!table.Record.Facts!.HasMembers)
        {
            return EquatableArray<LinkedMember>.Empty;
        }

        var members = new List<LinkedMember>();
        var taken = new Dictionary<string, FactTable.Entry>(StringComparer.Ordinal);
        var reserved = ReservedNames(table.Record);
        foreach (var entry in table.Entries.Where(entry => entry.Fact.Key is not null))
        {
            var key = entry.Fact.Key!;
            var position = entry.Source.PositionOf(entry.Fact.KeySpan);
            var name = Words.ToPascal(key);
            if (!MemberRule.IsMember(key))
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    Descriptors.NoMember, position, key, table.Record.Name, MemberRule.Text, MemberRule.Suggest(key, table.Record.Name)));
            }
            else if (reserved.Contains(name))
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    Descriptors.NoMember, position, key, table.Record.Name, $"'{name}' has a meaning of its own in {table.Record.Set!}", MemberRule.Prefix(key, table.Record.Name)));
            }
            else if (taken.TryGetValue(name, out var first))
            {
                diagnostics.Add(DiagnosticInfo
                    .Create(Descriptors.MembersCollide, position, key, first.Fact.Key!, table.Record.Set!, name, first.Source.Describe(first.Fact.KeySpan))
                    .WithOther(first.Source.PositionOf(first.Fact.KeySpan)));
            }
            else
            {
                taken.Add(name, entry);
                members.Add(new LinkedMember(name, entry.Fact.Value.Record, entry.Place, FactSummary.Of(schemas, entry.Fact), LocationOf(entry)));
            }
        }

        if (members.Count > TooMany)
        {
            var first = table.Entries[0];
            diagnostics.Add(DiagnosticInfo.Create(
                Descriptors.TooManyMembers, first.Source.PositionOf(first.Fact.KeySpan), table.Record.Set!, members.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), table.Record.Name));
        }

        return members.ToEquatable();
    }

    private static HashSet<string> ReservedNames(RecordSchema record)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { "All", "Rows", "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize", record.Set! };
        foreach (var property in record.Properties.Where(property => property.Index != IndexKind.None))
        {
            names.Add("By" + property.Name);
            names.Add(property.Name + "Index");
        }

        return names;
    }

    private static string LocationOf(FactTable.Entry entry) =>
        $"{entry.Source.DisplayPath}:{entry.Source.LinePositionOf(entry.Fact.KeySpan.Start).Line + 1}";
}
