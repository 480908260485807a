using System.Collections.Concurrent;
using Factbook.Generator.Schema;
using Factbook.Tool.Model;

namespace Factbook.Tool.Reading.Sources;

/// <summary>Reads the types of the generator as the types of the model.</summary>
internal sealed class SourceTypes(SourceRecords records, Symbols symbols)
{
    private readonly ConcurrentDictionary<string, FactEnum> _enums = new(StringComparer.Ordinal);

    public FactType TypeOf(TypeSchema type) => type switch
    {
        OptionalSchema optional => TypeOf(optional.Value) with { IsOptional = true },
        ScalarSchema scalar => new ScalarType(scalar.Kind),
        EnumSchema names => new EnumType(EnumOf(names)),
        ListSchema list => new ListType(TypeOf(list.Item)),
        DictionarySchema dictionary => new DictionaryType(TypeOf(dictionary.Key), TypeOf(dictionary.Value)),
        ReferenceSchema reference => new ReferenceType(records.RecordOf(reference.CSharpName)),
        NestedSchema nested when records.Schemas.Find(nested.CSharpName) is not null => new NestedType(records.RecordOf(nested.CSharpName)),
        OpenSchema => new OpenType(),
        _ => new UnknownType(),
    };

    private FactEnum EnumOf(EnumSchema type) => _enums.GetOrAdd(type.CSharpName, _ => ReadEnum(type));

    private FactEnum ReadEnum(EnumSchema type)
    {
        var members = type.Members.Select(member =>
            new EnumMember(member.Name, member.Key, member.Value, symbols.DocumentationOf(type, member))
            {
                Terms = symbols.TermsOf(type, member),
            });
        return new FactEnum(Symbols.Plain(type.CSharpName), type.IsFlags, [.. members]);
    }
}
