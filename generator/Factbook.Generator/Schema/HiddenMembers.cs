using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>The names of the members that are generated into a record, beside those of its own.</summary>
internal static class HiddenMembers
{
    /// <summary>What the name of a field begins with. Behind it is the name of a property, which begins with no digit.</summary>
    public const string Field = "__";

    /// <summary>What the name of a method begins with.</summary>
    public const string Method = "__0";

    /// <summary>
    /// Returns a prefix that neither the type nor a member, inherited or not, begins with: the given one, unless there is such a name.
    /// </summary>
    public static string PrefixIn(INamedTypeSymbol type, string prefix)
    {
        var names = SchemaReader.BasesOf(type)
            .Prepend(type)
            .SelectMany(level => level.GetMembers())
            .Select(member => member.Name)
            .Append(type.Name)
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToList();
        while (names.Any(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            prefix += prefix[prefix.Length - 1];
        }

        return prefix;
    }
}
