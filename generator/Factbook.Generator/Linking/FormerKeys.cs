using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>The keys that the facts of a table had before, and their former members.</summary>
internal sealed class FormerKeys
{
    public static readonly FormerKeys None = new();

    private readonly Dictionary<string, FactIndex> _byKey = new(StringComparer.Ordinal);
    private readonly List<FormerMember> _members = [];
    private readonly List<FormerKeyError> _errors = [];

    private FormerKeys()
    {
    }

    /// <summary>The former keys and their facts, in no particular order.</summary>
    public IReadOnlyCollection<KeyValuePair<string, FactIndex>> All => _byKey;

    /// <summary>The members of former keys, in the order of the facts.</summary>
    public IReadOnlyList<FormerMember> Members => _members;

    /// <summary>The errors of former keys, in the order of the facts.</summary>
    public IReadOnlyList<FormerKeyError> Errors => _errors;

    /// <summary>Returns the former keys of a table. Its keys and members must be known.</summary>
    public static FormerKeys Of(TableKeys table, SchemaSet schemas)
    {
        FormerKeys? former = null;
        foreach (var fact in table.Facts)
        {
            if (table[fact] is { Key: not null, FormerKeys.Count: > 0 } && !table.IsDuplicate(fact))
            {
                (former ??= new FormerKeys()).Add(table, schemas, fact);
            }
        }

        former?.NameMembers(table);
        return former ?? None;
    }

    /// <summary>Returns the fact that had a key, which is in canonical form.</summary>
    public FactIndex? Find(string key) => _byKey.TryGetValue(key, out var fact) ? fact : null;

    private void Add(TableKeys table, SchemaSet schemas, FactIndex fact)
    {
        var keys = table[fact].FormerKeys;
        for (var item = 0; item < keys.Count; item++)
        {
            void Report(FormerKeyFault fault, FactIndex? other = null) => _errors.Add(new FormerKeyError(fact, item, fault, other));

            if (table.Find(keys[item]) is { } present)
            {
                Report(FormerKeyFault.IsKey, present);
            }
            else if (_byKey.TryGetValue(keys[item], out var first))
            {
                Report(FormerKeyFault.IsDeclaredTwice, first);
            }
            else if (!KeyReader.IsKey(schemas, table.Record, keys[item]))
            {
                Report(FormerKeyFault.IsNotAKey);
            }
            else
            {
                _byKey.Add(keys[item], fact);
            }
        }
    }

    private void NameMembers(TableKeys table)
    {
        if (!table.Record.Facts!.HasMembers)
        {
            return;
        }

        var reserved = MemberNamer.ReservedNames(table.Record);
        var taken = table.Members.Names.ToDictionary(member => member.Name, member => member.Fact, StringComparer.Ordinal);
        foreach (var fact in table.Facts.Where(fact => !table.IsDuplicate(fact)))
        {
            for (var item = 0; item < table[fact].FormerKeys.Count; item++)
            {
                var key = table[fact].FormerKeys[item];
                if (Find(key) != fact)
                {
                    continue;
                }

                var name = Words.ToPascal(key);
                if (!MemberRule.IsMember(key) || reserved.Contains(name))
                {
                    _errors.Add(new FormerKeyError(fact, item, FormerKeyFault.IsNotAMember, null));
                }
                else if (taken.TryGetValue(name, out var other))
                {
                    // Another spelling of a key of the fact itself is the same member.
                    if (other != fact)
                    {
                        _errors.Add(new FormerKeyError(fact, item, FormerKeyFault.HasTakenMember, other));
                    }
                }
                else
                {
                    taken.Add(name, fact);
                    _members.Add(new FormerMember(fact, name));
                }
            }
        }
    }
}

/// <param name="Name">The member of the former key, a valid identifier.</param>
internal readonly record struct FormerMember(FactIndex Fact, string Name);

/// <param name="Fact">The fact that declares the former key.</param>
/// <param name="Item">The index of the former key in the list.</param>
/// <param name="Other">The fact with the same key or member, which may be the declaring fact itself.</param>
internal readonly record struct FormerKeyError(FactIndex Fact, int Item, FormerKeyFault Fault, FactIndex? Other);

internal enum FormerKeyFault
{
    /// <summary>It is the key of a fact.</summary>
    IsKey,

    IsDeclaredTwice,

    /// <summary>It is not a valid value of the key properties.</summary>
    IsNotAKey,

    IsNotAMember,

    /// <summary>Its member would be that of another fact.</summary>
    HasTakenMember,
}
