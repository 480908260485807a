using System.Collections.Frozen;
using System.Globalization;

namespace Factbook.Tool.Model;

/// <summary>The .NET types of scalars, and their values in the model.</summary>
internal static class Scalars
{
    private static readonly FrozenDictionary<ScalarKind, Type> Types = new Dictionary<ScalarKind, Type>
    {
        [ScalarKind.Text] = typeof(string),
        [ScalarKind.Boolean] = typeof(bool),
        [ScalarKind.SByte] = typeof(sbyte),
        [ScalarKind.Byte] = typeof(byte),
        [ScalarKind.Int16] = typeof(short),
        [ScalarKind.UInt16] = typeof(ushort),
        [ScalarKind.Int32] = typeof(int),
        [ScalarKind.UInt32] = typeof(uint),
        [ScalarKind.Int64] = typeof(long),
        [ScalarKind.UInt64] = typeof(ulong),
        [ScalarKind.Decimal] = typeof(decimal),
        [ScalarKind.Double] = typeof(double),
        [ScalarKind.Single] = typeof(float),
        [ScalarKind.Date] = typeof(DateOnly),
        [ScalarKind.Time] = typeof(TimeOnly),
        [ScalarKind.Timestamp] = typeof(DateTimeOffset),
        [ScalarKind.Duration] = typeof(TimeSpan),
        [ScalarKind.Guid] = typeof(Guid),
        [ScalarKind.Uri] = typeof(Uri),
        [ScalarKind.UriReference] = typeof(Uri),
        [ScalarKind.Version] = typeof(Version),
        [ScalarKind.Interval] = typeof(Interval),
        [ScalarKind.Share] = typeof(Share),
        [ScalarKind.Percentage] = typeof(Percentage),
        [ScalarKind.Money] = typeof(Money),
        [ScalarKind.Quantity] = typeof(Quantity),
        [ScalarKind.Period] = typeof(Period),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, ScalarKind> Kinds = Types
        .Where(pair => pair.Key != ScalarKind.UriReference)
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Returns the .NET type of a kind of scalar.</summary>
    public static Type TypeOf(ScalarKind kind) => Types[kind];

    /// <summary>Returns the kind of scalar that a .NET type is; null if it is not one.</summary>
    public static ScalarKind? KindOf(Type type) => Kinds.TryGetValue(type, out var kind) ? kind : null;

    /// <summary>Returns a .NET value in the model.</summary>
    public static FactValue ValueOf(object value) => value switch
    {
        string text => new TextValue(text),
        bool flag => new FlagValue(flag),
        sbyte or byte or short or ushort or int or uint or long or ulong => new NumberValue(Invariant(value), value),
        double number => BinaryValueOf(double.IsFinite(number), value),
        float number => BinaryValueOf(float.IsFinite(number), value),
        DateOnly or TimeOnly or DateTimeOffset => new TextValue(((IFormattable)value).ToString("o", CultureInfo.InvariantCulture), value),
        Uri uri => new TextValue(uri.OriginalString),
        Period period => new PeriodValue(period),
        _ when Figure.Of(value) is { } figure => new FigureValue(figure),
        _ => new TextValue(Invariant(value), value),
    };

    // JSON has no infinity and no NaN.
    private static FactValue BinaryValueOf(bool isFinite, object value) => isFinite ? new NumberValue(Invariant(value), value) : new TextValue(Invariant(value), value);

    private static string Invariant(object value) => (value as IFormattable)?.ToString(null, CultureInfo.InvariantCulture) ?? value.ToString() ?? "";
}
