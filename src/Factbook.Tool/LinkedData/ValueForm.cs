using Factbook.Notation;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>How the values of a type are written: the type to which the context converts them, and what the items of a value are.</summary>
/// <param name="Coercion">The <c>@type</c> in the context; null for plain text and for nodes.</param>
internal sealed record ValueForm(string? Coercion)
{
    private const string Iri = "@id";
    private const string Json = "@json";

    private static readonly Dictionary<ScalarKind, string> Datatypes = new()
    {
        [TextScalars.Boolean] = "xsd:boolean",
        [TextScalars.Uri] = Iri,
        [TextScalars.UriReference] = "xsd:anyURI",
        [NumberScalars.SByte] = "xsd:integer",
        [NumberScalars.Byte] = "xsd:integer",
        [NumberScalars.Int16] = "xsd:integer",
        [NumberScalars.UInt16] = "xsd:integer",
        [NumberScalars.Int32] = "xsd:integer",
        [NumberScalars.UInt32] = "xsd:integer",
        [NumberScalars.Int64] = "xsd:integer",
        [NumberScalars.UInt64] = "xsd:integer",
        [NumberScalars.Decimal] = "xsd:decimal",
        [NumberScalars.Single] = "xsd:float",
        [NumberScalars.Double] = "xsd:double",
        [TimeScalars.Date] = "xsd:date",
        [TimeScalars.Time] = "xsd:time",
        [TimeScalars.Timestamp] = "xsd:dateTime",
        [TimeScalars.Duration] = "xsd:dayTimeDuration",
        [FigureScalars.Period] = "edtf:EDTF",
    };

    /// <summary>Gets the term that states which IRI a text identifies; null for plain text.</summary>
    public Term? Term { get; private init; }

    /// <summary>Gets the enum of which the values are members, or null.</summary>
    public FactEnum? Enum { get; private init; }

    /// <summary>Gets the forms of the keys and values of a dictionary, or null.</summary>
    public (ValueForm Key, ValueForm Value)? Entry { get; private init; }

    /// <summary>Gets whether a value is a literal with JSON in it.</summary>
    public bool IsJson => Coercion == Json;

    /// <summary>Gets whether a value is an IRI.</summary>
    public bool IsIri => Coercion == Iri;

    /// <summary>Returns the form of a type, for a list that of its items.</summary>
    public static ValueForm Of(FactType type, Term? term) => type switch
    {
        // RDF has no list within a list that all readers understand.
        OpenType or ListType { Item: ListType or OpenType or EnumType { Enum.IsFlags: true } } => new(Json),
        ListType { Item: var item } => Of(item, term),
        ScalarType when term?.ValuePrefix is not null => new(Iri) { Term = term },
        ScalarType { Kind: var kind } => new(Datatypes.GetValueOrDefault(kind)),
        EnumType { Enum: var members } => new(Iri) { Enum = members },
        ReferenceType => new(Iri),
        DictionaryType { Key: var key, Value: var value } => new(Coercion: null) { Entry = (Of(key, null), Of(value, null)) },
        _ => new(Coercion: null),
    };

    /// <summary>Returns the class or datatype of the values of a type, for the vocabulary; null if values have no common one.</summary>
    public static string? RangeOf(FactType type, DatasetNames names) => type switch
    {
        ReferenceType { Record: var record } => names.Of(record),
        NestedType { Record: var record } => names.Of(record),
        EnumType { Enum: var members } => names.Of(members),
        ListType { Item: not (ListType or OpenType) } list => RangeOf(list.Item, names),
        ScalarType { Kind.Figure: FigureKind.Money } => names.Prefixes.InDocument("schema:MonetaryAmount"),
        ScalarType { Kind.Figure: not null } => names.Prefixes.InDocument("schema:QuantitativeValue"),
        ScalarType { Kind: var kind } when kind == TextScalars.Uri => null,
        ScalarType { Kind: var kind } when kind == TextScalars.Passage => null,
        ScalarType { Kind: var kind } => names.Prefixes.InDocument(Datatypes.GetValueOrDefault(kind, "xsd:string")),
        _ => null,
    };
}
