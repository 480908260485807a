using System.Globalization;
using Factbook.Generator.Binding;
using Factbook.Tool.Model;

namespace Factbook.Tool.Reading.Sources;

/// <summary>
/// Reads scalars that the generator parsed: it is compiled for .NET Standard, which has neither dates nor the types of the library.
/// </summary>
internal static class SourceScalars
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static FactValue ValueOf(ScalarKind kind, BoundScalar scalar)
    {
        var (value, type) = (scalar.Value, Scalars.TypeOf(kind));
        return Scalars.ValueOf(
            kind == TimeScalars.Date ? DateOnly.FromDayNumber((int)(long)value)
            : kind == TimeScalars.Time ? new TimeOnly((long)value)
            : kind == TimeScalars.Duration ? new TimeSpan((long)value)
            : kind == TextScalars.Version ? Version.Parse((string)value)
            : value.GetType() == type || kind.IsAddress ? value
            : type.IsPrimitive ? Convert.ChangeType(value, type, Invariant)
            : Parse(type, scalar.Text));
    }

    private static object Parse(Type type, string text) =>
        type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [text, Invariant])!;
}
