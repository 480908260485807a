using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>The names of the members that are generated into a record.</summary>
internal static class HiddenMembers
{
    /// <summary>The prefix of the name of a field. The name of a property follows, which does not begin with a digit.</summary>
    public const string Field = "__";

    /// <summary>The prefix of the name of a method.</summary>
    public const string Method = "__0";

    /// <summary>
    /// Returns the given prefix, or a longer one if the name of the type or of an own or inherited member begins with it.
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
