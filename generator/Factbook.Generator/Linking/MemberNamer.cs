using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Names the member of each fact by its key, and finds the keys that cannot be members.</summary>
internal static class MemberNamer
{
    /// <summary>Above this number of facts, members are not worth their compile time of about 0.2 ms each.</summary>
    public const int TooMany = 5000;

    public static MemberNames Name(TableKeys table)
    {
        var (names, refused) = (new List<MemberName>(), new List<RefusedMember>());
        var taken = new Dictionary<string, FactIndex>(StringComparer.Ordinal);
        var reserved = ReservedNames(table.Record);
        foreach (var fact in table.Facts)
        {
            if (table[fact].Key is not { } key || table.IsDuplicate(fact))
            {
                continue;
            }

            var name = Words.ToPascal(key);
            if (!MemberRule.IsMember(key))
            {
                refused.Add(new RefusedMember(fact, name, MemberRefusal.NoIdentifier));
            }
            else if (reserved.Contains(name))
            {
                refused.Add(new RefusedMember(fact, name, MemberRefusal.Reserved));
            }
            else if (taken.TryGetValue(name, out var first))
            {
                refused.Add(new RefusedMember(fact, name, MemberRefusal.Taken, first));
            }
            else
            {
                taken.Add(name, fact);
                names.Add(new MemberName(fact, name));
            }
        }

        return new MemberNames(names.ToEquatable(), refused.ToEquatable());
    }

    /// <summary>Returns the names in the class of a set that no member can have.</summary>
    public static HashSet<string> ReservedNames(RecordSchema record)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { "All", "Rows", "Equals", "GetHashCode", "GetType", "ToString",
            "ReferenceEquals", "MemberwiseClone", "Finalize", record.Set! };
        foreach (var property in record.Properties.Where(property => property.Index != IndexKind.None))
        {
            names.UnionWith(IndexNames.Of(property.Name));
        }

        return names;
    }
}

/// <summary>The members of a table, in the order of its facts; facts with errors have members as well.</summary>
internal sealed record MemberNames(EquatableArray<MemberName> Names, EquatableArray<RefusedMember> Refused)
{
    public static readonly MemberNames None = new(EquatableArray<MemberName>.Empty, EquatableArray<RefusedMember>.Empty);
}

/// <param name="Fact">The index of the fact in its table.</param>
/// <param name="Name">A valid identifier.</param>
internal readonly record struct MemberName(FactIndex Fact, string Name);

/// <param name="Fact">The index of the fact in its table.</param>
/// <param name="Name">The name that its member would have.</param>
/// <param name="First">The fact that already has the name, if the refusal is <see cref="MemberRefusal.Taken"/>.</param>
internal readonly record struct RefusedMember(FactIndex Fact, string Name, MemberRefusal Refusal, FactIndex First = default);

internal enum MemberRefusal
{
    NoIdentifier,
    Reserved,
    Taken,
}
