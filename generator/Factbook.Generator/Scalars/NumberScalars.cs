using System;
using System.Globalization;
using Factbook.Generator.Rows;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Scalars;

/// <summary>Numbers without a unit.</summary>
internal static class NumberScalars
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly ScalarForm Fraction = ScalarForm.Text(@"^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$");

    public static readonly ScalarKind SByte = Signed(
        "SByte", "sbyte", SpecialType.System_SByte, 6, sbyte.MinValue, sbyte.MaxValue, "expected a whole number from -128 to 127");

    public static readonly ScalarKind Byte = Unsigned(
        "Byte", "byte", SpecialType.System_Byte, 9, byte.MaxValue, "expected a whole number from 0 to 255");

    public static readonly ScalarKind Int16 = Signed(
        "Int16", "short", SpecialType.System_Int16, 12, short.MinValue, short.MaxValue, "expected a whole number from -32768 to 32767");

    public static readonly ScalarKind UInt16 = Unsigned(
        "UInt16", "ushort", SpecialType.System_UInt16, 15, ushort.MaxValue, "expected a whole number from 0 to 65535");

    public static readonly ScalarKind Int32 = Signed(
        "Int32", "int", SpecialType.System_Int32, 18, int.MinValue, int.MaxValue, "expected a whole number such as '42', at most "
            + "2147483647");

    public static readonly ScalarKind UInt32 = Unsigned(
        "UInt32", "uint", SpecialType.System_UInt32, 21, uint.MaxValue, "expected a whole number from 0 to 4294967295");

    public static readonly ScalarKind Int64 = Signed(
        "Int64", "long", SpecialType.System_Int64, 24, long.MinValue, long.MaxValue, "expected a whole number such as '42'");

    public static readonly ScalarKind UInt64 = Unsigned(
        "UInt64", "ulong", SpecialType.System_UInt64, 27, ulong.MaxValue, "expected a whole number from 0, such as '42'");

    public static readonly ScalarKind Decimal = new(
        "Decimal",
        "System.Decimal",
        "expected a number of at most 28 digits with a decimal point, such as '1.5'",
        text => ExactDecimal.TryParse(text, out var number) ? number : null,
        (row, value, _) => FigurePacker.Pack(row, (decimal)value),
        "row.ReadDecimal()")
    {
        SpecialType = SpecialType.System_Decimal,
        Keyword = "decimal",
        Breadth = 30,
        Number = NumberKind.Decimal,
        Column = ColumnKind.Decimal,
        Bound = BoundKind.Decimal,
        Order = ScalarOrder.Number,
        Explain = NumberDiagnosis.Explain,
        Forms = [new("number"), Fraction],
    };

    // A decimal represents its numbers exactly, so both other types are broader; the smaller of the two is preferred.
    public static readonly ScalarKind Single = BinaryNumbers(
        "Single", "float", SpecialType.System_Single, 31, NumberKind.Single,
        text => BinaryNumber.TryParseSingle(text, out var number) ? number : null,
        value => BitConverter.ToUInt32(BitConverter.GetBytes((float)value), 0));

    public static readonly ScalarKind Double = BinaryNumbers(
        "Double", "double", SpecialType.System_Double, 32, NumberKind.Double,
        text => BinaryNumber.TryParseDouble(text, out var number) ? number : null,
        value => (ulong)BitConverter.DoubleToInt64Bits((double)value));

    private static ScalarKind Signed(string name, string keyword, SpecialType type, int breadth, long least, long most, string expected) =>
        WholeNumber(
            name,
            keyword,
            type,
            breadth,
            expected,
            text => long.TryParse(text, Whole, Invariant, out var number) && number >= least && number <= most ? number : null,
            (row, value, _) => row.WriteInt64((long)value),
            (keyword == "long" ? "" : $"({keyword})") + "row.ReadInt64()",
            FormsOf(least, most));

    private static ScalarKind Unsigned(string name, string keyword, SpecialType type, int breadth, ulong most, string expected) =>
        WholeNumber(
            name,
            keyword,
            type,
            breadth,
            expected,
            text => ulong.TryParse(text, Whole, Invariant, out var number) && number <= most ? number : null,
            (row, value, _) => row.WriteVarUInt64((ulong)value),
            (keyword == "ulong" ? "" : $"({keyword})") + "row.ReadUInt64()",
            FormsOf(0, most));

    private static ScalarKind WholeNumber(
        string name,
        string keyword,
        SpecialType type,
        int breadth,
        string expected,
        Func<string, object?> parse,
        Action<PackedText, object, string> pack,
        string read,
        ScalarForm[] forms) => new(name, "System." + name, expected, parse, pack, read)
    {
        SpecialType = type,
        Keyword = keyword,
        Breadth = breadth,
        Number = NumberKind.Whole,
        Column = ColumnKind.Number,
        Bound = BoundKind.Decimal,
        Order = ScalarOrder.Number,
        Explain = NumberDiagnosis.Explain,
        IsKey = true,
        IsDictionaryKey = true,
        IndexKey = ScalarKind.InvariantText("value"),
        Forms = forms,
    };

    // As bits, since .NET Framework, on which the compiler may run, formats some numbers to a text that parses to another number.
    private static ScalarKind BinaryNumbers(
        string name,
        string keyword,
        SpecialType type,
        int breadth,
        NumberKind number,
        Func<string, object?> parse,
        Func<object, ulong> bits) => new(
        name,
        "System." + name,
        "expected a number with a decimal point, such as '1.5' or '2e-3'",
        parse,
        (row, value, _) => row.WriteVarUInt64(bits(value)),
        $"row.Read{name}()")
    {
        SpecialType = type,
        Keyword = keyword,
        Breadth = breadth,
        Number = number,
        Column = ColumnKind.Number,
        Bound = BoundKind.Double,
        Explain = NumberDiagnosis.Explain,
        Forms = [new("number"), Fraction],
    };

    private static ScalarForm[] FormsOf(double least, double most) =>
        [new("integer") { Minimum = least, Maximum = most }, ScalarForm.Text("^[-+]?[0-9]+$")];
}
