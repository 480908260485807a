namespace Factbook.Format;

/// <summary>
/// The version of the format of rows, keys and pages, which must be the same in a dataset and in the library that reads it.
/// </summary>
/// <remarks>
/// <para>A row is its key and the values of its record, one after the other, without names and separators:</para>
/// <code>
/// row        = key record               key: text, empty if facts of the set have no key
/// record     = [case] field*            case: count; the index of the record among all that the row may be, if there are several
/// field      = value                    a property that every fact states
///            | flag [value]             an optional property; the value follows y
///            | reference                the index of a fact from one, 0 for none
///            | count reference*         a list of references, and an inverse
///            | count value* count reference*     a dictionary of references: its keys, then the facts
/// value      = scalar
///            | flag [value]             a nullable value
///            | count value*             a list
///            | count (value value)*     a dictionary
///            | record                   a record that is not a fact
///            | yaml                     any YAML value
/// yaml       = kind                     kind: count, one of PackedYaml
///            | kind text                a scalar
///            | kind count yaml*         a sequence
///            | kind count (text yaml)*  a mapping
/// flag       = y | n
/// text       = count utf8*              count: the number of bytes
/// count      = a variable-length integer of <see cref="PackedNumber"/>
/// </code>
/// <para>
/// The generator has one class for each alternative of field and of value, which writes it and which emits the C# that reads it, and
/// one object for each scalar type. The library reads their parts.
/// </para>
/// </remarks>
internal static class RowFormat
{
    /// <summary>
    /// Incremented with every change of the encoding: of integers, the hash of keys, or the order of an enum of the library.
    /// </summary>
    public const int Version = 4;

    /// <summary>The maximum number of bytes of a row; the offsets of its page limit it.</summary>
    public const int MostRowBytes = 4 * 1024 * 1024;

    /// <summary>The flag of a Boolean value that is true, and of an optional value that follows.</summary>
    public const char True = 'y';

    /// <summary>The flag of a Boolean value that is false, and of an optional value that is absent.</summary>
    public const char False = 'n';
}
