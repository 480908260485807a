using System.Globalization;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Shapes;

/// <summary>Compares two enums.</summary>
internal static class EnumComparison
{
    /// <summary>Returns the differences.</summary>
    public static IEnumerable<ShapeDifference> Compare(FactEnum old, FactEnum @new)
    {
        if (old.FullName != @new.FullName)
        {
            yield return new(ShapeChange.TypeRenamed, @new.Name, old.FullName, @new.FullName);
        }

        if (old.IsFlags != @new.IsFlags)
        {
            yield return new(ShapeChange.FlagsChanged, @new.Name, NumberOf(old), NumberOf(@new));
        }

        var now = @new.Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
        var before = old.Members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var member in old.Members)
        {
            var name = $"{@new.Name}.{member.Name}";
            if (!now.TryGetValue(member.Name, out var same))
            {
                yield return new(ShapeChange.EnumMemberRemoved, name);
                continue;
            }

            if (member.YamlName != same.YamlName)
            {
                yield return new(ShapeChange.EnumSpellingChanged, name, member.YamlName, same.YamlName);
            }

            // Compiled code contains the number.
            if (member.Value != same.Value)
            {
                yield return new(ShapeChange.EnumNumberChanged, name, Text(member.Value), Text(same.Value));
            }
        }

        foreach (var member in @new.Members.Where(member => !before.Contains(member.Name)))
        {
            yield return new(ShapeChange.EnumMemberAdded, $"{@new.Name}.{member.Name}");
        }
    }

    private static string NumberOf(FactEnum names) => names.IsFlags ? "any number" : "one";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
