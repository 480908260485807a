using System.Collections.Concurrent;
using Factbook.Generator.Schema;
using Factbook.Tool.Model;
using PropertyRole = Factbook.Tool.Model.PropertyRole;
using SchemaRole = Factbook.Generator.Schema.PropertyRole;

namespace Factbook.Tool.Reading.Sources;

/// <summary>Reads the records as the generator understands them, with their documentation and defaults.</summary>
internal sealed class SourceRecords
{
    // Values are read on several threads.
    private readonly Lock _reading = new();
    private readonly ConcurrentDictionary<string, FactRecord> _records = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<FactProperty, PropertySchema> _schemas = [];
    private readonly SourceTypes _types;
    private readonly Symbols _symbols;

    public SourceRecords(SchemaSet schemas, Symbols symbols)
    {
        (Schemas, _symbols) = (schemas, symbols);
        _types = new SourceTypes(this, symbols);
    }

    /// <summary>Gets the records as the generator has them.</summary>
    public SchemaSet Schemas { get; }

    /// <summary>Returns the record of a fully qualified name; one without properties if the generator has not read it.</summary>
    public FactRecord RecordOf(string fullName) => _records.GetOrAdd(fullName, Read);

    private FactRecord Read(string fullName)
    {
        var schema = Schemas.Find(fullName);
        return new FactRecord(Symbols.Plain(fullName), () => schema is null ? new RecordContent([], [], []) : ContentOf(schema))
        {
            IsAbstract = schema?.IsAbstract == true,
            IsValueType = schema?.IsValueType == true,
            HasMembers = schema?.Facts?.HasMembers == true,
            Set = schema?.Set,
            Documentation = _symbols.DocumentationOf(fullName),
            Terms = _symbols.TermsOf(fullName),
            Files = schema?.Facts is null ? null : FilesOf(schema),
        };
    }

    /// <summary>Returns the schema of a property.</summary>
    public PropertySchema SchemaOf(FactProperty property) => _schemas[property];

    /// <summary>Returns the enum that a type is.</summary>
    public FactEnum EnumOf(TypeSchema type) => ((EnumType)_types.TypeOf(type)).Enum;

    /// <summary>Returns whether the record gives a value to a property that a fact does not state.</summary>
    public bool HasInitializer(FactProperty property) => _symbols.HasInitializer(_schemas[property]);

    private RecordContent ContentOf(RecordSchema record)
    {
        lock (_reading)
        {
            return ReadContent(record);
        }
    }

    private RecordContent ReadContent(RecordSchema record)
    {
        var properties = record.Properties.Select(property => Read(record, property)).ToList();
        return new RecordContent(
            properties,
            [.. record.Bases.Select(RecordOf)],
            [.. Schemas.CasesOf(record).Select(@case => RecordOf(@case.FullName))])
        {
            Discriminator = record.Discriminator is { } stated
                ? new Discriminator(
                    stated.Key, [.. stated.Cases.Select(@case => new DiscriminatorValue(@case.Value, RecordOf(@case.Record)))])
                : null,
            Choices =
            [
                .. record.Choices.Select(choice => new Choice(
                    choice.IsExclusive, [.. choice.Properties.Select(name => properties.First(property => property.Name == name))])),
            ],
            Shorthand = new Shorthand(
                Find(ShorthandProperty.Of(record, hasKey: true)), Find(ShorthandProperty.Of(record, hasKey: false))),
            CaseShorthand = new Shorthand(
                Find(ShorthandProperty.OfCase(record, hasKey: true)), Find(ShorthandProperty.OfCase(record, hasKey: false))),
        };

        FactProperty? Find(PropertySchema? property) => property is null ? null : properties.Find(read => read.Name == property.Name);
    }

    private FactProperty Read(RecordSchema record, PropertySchema property)
    {
        var type = _types.TypeOf(property.Type);
        var read = new FactProperty(property.Name, _symbols.GivenNameOf(property), type)
        {
            DeclaredBy = Symbols.Plain(property.DeclaringType),
            IsKey = property.IsKey,
            IsRequired = property.IsRequired,
            IsFormerKeys = property.ContainsFormerKeys,
            IsUnique = KnownRules.Unique.On(property) is { } unique
                && unique.Find("Per")?.Values is null or []
                && string.IsNullOrEmpty(unique.Find("Where")?.Value),
            IsExtension = property.Role == SchemaRole.ExtensionData,
            InverseOf = property.InverseOf,
            Lookup = (FactLookup)property.Index,
            Role = RoleOf(property),
            Documentation = _symbols.DocumentationOf(property),
            Terms = _symbols.TermsOf(property),
            PassageSource = KnownRules.PassageOf.On(property)?.Find("source")?.Value,
            RequiredWith = [.. property.RequiredWith],
            Agreement = KnownRules.Agrees.On(property) is { } rule ? AgreementOf(record, rule) : null,
            MemberDocumentation = DocumentationOf(type),
            Default = _symbols.DefaultOf(record, property) is { } constant ? ConstantOf(type, constant) : null,
            Rules = [.. property.Rules.SelectMany(rule => RulesOf(rule, property.Type))],
            RefersTo = [.. property.RefersTo.Where(check => check.Property is null).Select(check => RecordOf(check.Record))],
            AllowsOtherTexts = property.RefersTo.Any(check => check.IsOptional || check.Property is not null),
        };
        _schemas[read] = property;
        return read;
    }

    private PropertyRole RoleOf(PropertySchema property) => property switch
    {
        { Role: SchemaRole.Inverse } => PropertyRole.Inverse,
        { Role: SchemaRole.Owner } => PropertyRole.Owner,
        { Type: ListSchema { Item: ReferenceSchema item } } when Schemas.TableOf(item.CSharpName) is { Facts.IsOwned: true } =>
            PropertyRole.Owned,
        _ => PropertyRole.Stated,
    };

    private FactFiles FilesOf(RecordSchema table) => new(
        [.. table.Facts!.Paths],
        table.Facts.Root switch
        {
            RootShape.Mapping => FactsRoot.Mapping,
            RootShape.Sequence => FactsRoot.Sequence,
            RootShape.Single => FactsRoot.Single,
            _ => FactsRoot.Auto,
        },
        // Only a key of one text that the fact does not state itself is before the colon of the map.
        table.Facts.HasMembers
            && Schemas.KeyPathsOf(table) is [] or [[{ Type: ScalarSchema { Kind.IsText: true } }]]
            && !table.Properties.Any(property => property is { IsKey: true, Role: SchemaRole.Owner }));

    private Agreement AgreementOf(RecordSchema record, RuleSchema rule)
    {
        var where = rule.Find("Where")?.Value is { Length: > 0 } path ? path : null;
        var names = where is not null && PropertyPath.Of(Schemas, record, where) is { IsKnown: true, End.Type: var type }
            ? TypeTraits.Present(type) as EnumSchema
            : null;
        return new Agreement(
            [.. rule.Find("Per")?.Values ?? []],
            where,
            [.. (rule.Find("Is")?.Values ?? []).Select(value => names is null ? value : EnumConstants.KeyOf(names, value))]);
    }

    private static IReadOnlyDictionary<string, string> DocumentationOf(FactType type) => type is EnumType { Enum: var names }
        ? names.Members.Where(member => member.Documentation is not null)
            .DistinctBy(member => member.YamlName)
            .ToDictionary(member => member.YamlName, member => member.Documentation!)
        : new Dictionary<string, string>();

    private static IEnumerable<FactRule> RulesOf(RuleSchema rule, TypeSchema type) =>
        Generator.Rules.KnownValueRules.Of(rule) is { } known ? [new FactRule(known.FormOf(rule, type), rule.ErrorMessage)] : [];

    private static FactValue? ConstantOf(FactType type, object constant) => type switch
    {
        EnumType { Enum: var names } => names.ValueOf(EnumConstants.BitsOf(constant)),
        ScalarType { Kind: var kind } when Scalars.TypeOf(kind) == typeof(string) => constant is string ? Scalars.ValueOf(constant) : null,
        ScalarType { Kind: var kind } when Scalars.TypeOf(kind).IsPrimitive || kind == NumberScalars.Decimal =>
            Scalars.ValueOf(Convert.ChangeType(constant, Scalars.TypeOf(kind), System.Globalization.CultureInfo.InvariantCulture)),
        _ => null,
    };
}
