namespace Factbook.Generator.Schema;

/// <summary>The types whose values are written as one YAML scalar.</summary>
internal enum ScalarKind
{
    Text,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Decimal,
    Double,
    Single,
    Date,
    Time,
    Timestamp,
    Duration,
    Guid,

    /// <summary>An absolute URI.</summary>
    Uri,

    Version,
    Interval,
    Share,
    Percentage,
    Money,
    Quantity,
    Period,

    /// <summary>An absolute URI or a relative reference (RFC 3986, URI-reference).</summary>
    UriReference,
}
