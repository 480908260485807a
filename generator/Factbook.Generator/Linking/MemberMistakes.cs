using System.Collections.Generic;
using System.Globalization;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Linking;

/// <summary>Says which keys can't be members, and what to write instead.</summary>
internal static class MemberMistakes
{
    public static void Report(TableKeys table, FactFinder finder, List<DiagnosticInfo> diagnostics)
    {
        var record = table.Record;
        foreach (var refused in table.Members.Refused)
        {
            var fact = finder.Find(table, refused.Fact);
            var key = fact.Fact.Key!;
            diagnostics.Add(refused.Refusal switch
            {
                MemberRefusal.NoIdentifier => DiagnosticInfo.Create(
                    Descriptors.NoMember, fact.Position, key, record.Name, MemberRule.Text, MemberRule.Suggest(key, record.Name)),
                MemberRefusal.Reserved => DiagnosticInfo.Create(
                    Descriptors.NoMember, fact.Position, key, record.Name, $"'{refused.Name}' has a meaning of its own in {record.Set!}", MemberRule.Prefix(key, record.Name)),
                _ => Collision(fact, finder.Find(table, refused.First), refused.Name, record.Set!),
            });
        }

        if (table.Members.Names.Count > MemberNamer.TooMany)
        {
            diagnostics.Add(DiagnosticInfo.Create(
                Descriptors.TooManyMembers, finder.Find(table, 0).Position, record.Set!, table.Members.Names.Count.ToString(CultureInfo.InvariantCulture), record.Name));
        }
    }

    private static DiagnosticInfo Collision(PlacedFact fact, PlacedFact first, string name, string set) => DiagnosticInfo
        .Create(Descriptors.MembersCollide, fact.Position, fact.Fact.Key!, first.Fact.Key!, set, name, first.Describe())
        .WithOther(first.Position);
}
