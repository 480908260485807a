using System.Globalization;

namespace Factbook.Tool.Model;

/// <summary>Orders the entries of a dictionary that keeps no order of its own: numeric keys by size, others by their text.</summary>
internal sealed class MapEntryOrder : IComparer<MapEntry>
{
    public static readonly MapEntryOrder Instance = new();

    public int Compare(MapEntry x, MapEntry y) =>
        x.Key is NumberValue { Value: IConvertible left } && y.Key is NumberValue { Value: IConvertible right }
        ? left.ToDecimal(CultureInfo.InvariantCulture).CompareTo(right.ToDecimal(CultureInfo.InvariantCulture))
        : string.CompareOrdinal(x.Name, y.Name);
}
