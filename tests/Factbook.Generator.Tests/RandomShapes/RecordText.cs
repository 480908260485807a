namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>The C# of a record after its name.</summary>
internal static class RecordText
{
    /// <param name="properties">Parameters and members.</param>
    /// <param name="base">The record that it derives from.</param>
    /// <param name="parameters">Other parameters, before these.</param>
    /// <param name="members">Other members.</param>
    public static string Of(
        IReadOnlyList<PropertyShape> properties, string? @base = null, string parameters = "", string members = "", string constraints = "")
    {
        var all = properties.Where(property => property.IsParameter).Select(property => property.Parameter);
        var list = string.Join(", ", parameters.Length > 0 ? all.Prepend(parameters) : all);
        return $"{(list.Length > 0 ? $"({list})" : "")}{(@base is null ? "" : $" : {@base}")}{constraints} {{ "
            + $"{string.Join(" ", properties.Select(property => property.Declaration).Append(members).Where(text => text.Length > 0))} "
            + "}";
    }
}
