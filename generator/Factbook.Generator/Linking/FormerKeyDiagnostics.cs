using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Linking;

/// <summary>Reports former keys that are not valid, or that another fact has.</summary>
internal sealed class FormerKeyDiagnostics(SchemaSet schemas, FactFinder finder, DiagnosticList diagnostics)
{
    public void Report(TableKeys table)
    {
        foreach (var error in table.Former.Errors)
        {
            diagnostics.Add(Describe(table, error));
        }
    }

    private DiagnosticInfo Describe(TableKeys table, FormerKeyError error)
    {
        var fact = finder.Find(table, error.Fact);
        var scalar = FormerKeyReader.ScalarsOf(schemas, fact.Fact.Value)[error.Item];
        var position = fact.Source.PositionOf(scalar.Span);
        var (record, key) = (table.Record.Name, table[error.Fact].FormerKeys[error.Item]);
        switch (error.Fault)
        {
            case FormerKeyFault.IsNotAKey:
                return DiagnosticInfo.Create(
                    Descriptors.InvalidValue, position, scalar.Text, NameOf(fact.Fact), $"expected a former key of {English.One(record)}");
            case FormerKeyFault.IsNotAMember:
                return DiagnosticInfo.Create(
                    Descriptors.NoMember,
                    position,
                    key,
                    English.One(record),
                    MemberRule.RefusalOf(key),
                    MemberRule.Suggest(key, record));
        }

        var other = finder.Find(table, error.Other!.Value);
        var otherSpan = error.Fault == FormerKeyFault.IsDeclaredTwice ? FirstSpanOf(table, error, key) : other.Fact.KeySpan;
        var isSame = error.Other == error.Fact;
        return DiagnosticInfo
            .Create(
                error.Fault == FormerKeyFault.IsDeclaredTwice ? Descriptors.DuplicateFormerKey : Descriptors.FormerKeyIsTaken,
                position,
                key,
                English.One(record),
                error.Fault switch
                {
                    FormerKeyFault.HasTakenMember =>
                        $"its member {table.Record.Set}.{Words.ToPascal(key)} would be that of '{other.Fact.Key}'",
                    _ when isSame => "it is the present key",
                    _ => $"it is the key of another {record}",
                },
                other.Source.Describe(otherSpan))
            .WithOther(other.Source.PositionOf(otherSpan));
    }

    // Where the former key is declared for the first time.
    private TextSpan FirstSpanOf(TableKeys table, FormerKeyError error, string key)
    {
        var first = error.Other!.Value;
        var keys = table[first].FormerKeys;
        return FormerKeyReader.ScalarsOf(schemas, finder.Find(table, first).Fact.Value)[keys.Items.IndexOf(key)].Span;
    }

    private string NameOf(BoundFact fact) =>
        schemas.Find(fact.Value.Record) is { } record
        && record.Properties.FirstOrDefault(property => property.ContainsFormerKeys) is { } property
            ? record.NameOf(property)
            : fact.Value.Record;
}
