using System.Collections.Frozen;
using System.Globalization;

namespace Factbook.Tool.Model;

/// <summary>The .NET types of scalars, and their values in the model.</summary>
internal static class Scalars
{
    // One type of each assembly that declares types of scalars.
    private static readonly Type[] Neighbours = [typeof(object), typeof(Uri), typeof(Share)];

    private static readonly FrozenDictionary<ScalarKind, Type> Types = ScalarKinds.All.ToFrozenDictionary(
        kind => kind, kind => Neighbours.Select(type => type.Assembly.GetType(kind.FullName)).First(type => type is not null)!);

    private static readonly FrozenDictionary<Type, ScalarKind> Kinds = Types
        .Where(pair => pair.Key != TextScalars.UriReference)
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Returns the .NET type of a kind of scalar.</summary>
    public static Type TypeOf(ScalarKind kind) => Types[kind];

    /// <summary>Returns the kind of scalar that a .NET type is; null if it is not one.</summary>
    public static ScalarKind? KindOf(Type type) => Kinds.GetValueOrDefault(type);

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
    private static FactValue BinaryValueOf(bool isFinite, object value) =>
        isFinite ? new NumberValue(Invariant(value), value) : new TextValue(Invariant(value), value);

    private static string Invariant(object value) =>
        (value as IFormattable)?.ToString(null, CultureInfo.InvariantCulture) ?? value.ToString() ?? "";
}
