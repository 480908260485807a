using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Reports keys that cannot be members, with suggestions.</summary>
internal static class MemberDiagnostics
{
    public static void Report(TableKeys table, FactFinder finder, DiagnosticList diagnostics)
    {
        var record = table.Record;
        var taken = table.Members.Refused.Count == 0
            ? []
            : new HashSet<string>(table.Members.Names.Select(member => member.Name), StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var refused in table.Members.Refused)
        {
            // The key looks like another one that is reported already.
            if (table.Lookalikes.ContainsKey(refused.Fact))
            {
                continue;
            }

            var fact = finder.Find(table, refused.Fact);
            var key = fact.Fact.Key!;
            diagnostics.Add(refused.Refusal switch
            {
                MemberRefusal.Taken => Collision(fact, finder.Find(table, refused.First), refused.Name, record.Set!),
                _ => NoMember(table, (taken, numbers), fact, MemberRule.RefusalOf(key), MemberRule.Suggest(key, record.Name)),
            });
        }

        if (table.Members.Names.Count > MemberNamer.TooMany)
        {
            diagnostics.Add(DiagnosticInfo.Create(
                Descriptors.TooManyMembers,
                finder.Find(table, default).Position,
                record.Set!,
                table.Members.Names.Count.ToString(CultureInfo.InvariantCulture),
                record.Name));
        }
    }

    // A suggestion must not collide with another key or another suggestion. The last number of equal suggestions is stored: otherwise ten
    // thousand keys of Chinese characters would take fifty million attempts.
    private static DiagnosticInfo NoMember(
        TableKeys table,
        (HashSet<string> Members, Dictionary<string, int> Numbers) taken,
        LocatedFact fact,
        string objection,
        string suggestion)
    {
        var name = Words.ToPascal(suggestion);
        var number = taken.Numbers.TryGetValue(name, out var last) ? last + 1 : 1;
        var free = number == 1 ? suggestion : $"{suggestion}-{number}";
        while (table.Find(free) is not null || !taken.Members.Add(Words.ToPascal(free)))
        {
            free = $"{suggestion}-{++number}";
        }

        taken.Numbers[name] = number;
        return DiagnosticInfo.Create(Descriptors.NoMember, fact.Position, fact.Fact.Key!, English.One(table.Record.Name), objection, free);
    }

    private static DiagnosticInfo Collision(LocatedFact fact, LocatedFact first, string name, string set) => DiagnosticInfo
        .Create(Descriptors.MembersCollide, fact.Position, fact.Fact.Key!, first.Fact.Key!, set, name, first.Describe())
        .WithOther(first.Position);
}
