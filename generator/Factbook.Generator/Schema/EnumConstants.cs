using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>The constants of enums.</summary>
internal static class EnumConstants
{
    /// <summary>The separator of the names of flags.</summary>
    public const string Separator = ", ";

    /// <summary>Returns the number of a constant, as its bits.</summary>
    public static long BitsOf(object? constant) =>
        constant is ulong large ? unchecked((long)large) : Convert.ToInt64(constant, CultureInfo.InvariantCulture);

    /// <summary>Returns the name of the member with the number, the names of its flags, or the number.</summary>
    public static string NameOf(INamedTypeSymbol type, object? constant)
    {
        var fields = TypeReader.FieldsOf(type).ToList();
        if (constant is null)
        {
            return "";
        }

        if (fields.Find(field => Equals(field.ConstantValue, constant)) is { } exact)
        {
            return exact.Name;
        }

        var (bits, names, covered) = (BitsOf(constant), new List<string>(), 0L);
        foreach (var field in fields)
        {
            var flag = BitsOf(field.ConstantValue);
            if (flag != 0 && (bits & flag) == flag && (covered & flag) != flag)
            {
                covered |= flag;
                names.Add(field.Name);
            }
        }

        return covered == bits ? string.Join(Separator, names) : bits.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Returns the number of a constant's name, as its bits; null if the enum does not define it.</summary>
    public static long? BitsOf(EnumSchema type, string name)
    {
        var bits = 0L;
        foreach (var part in name.Split([Separator], StringSplitOptions.None))
        {
            if (MemberOf(type, part) is not { } member)
            {
                return long.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
            }

            bits |= member.Value;
        }

        return bits;
    }

    /// <summary>Returns the name of a constant in YAML.</summary>
    public static string KeyOf(EnumSchema type, string name)
    {
        var keys = name.Split([Separator], StringSplitOptions.None).Select(part => MemberOf(type, part)?.Key ?? part).ToList();
        return keys.Count == 1 ? keys[0] : $"[{string.Join(Separator, keys)}]";
    }

    // A text constant is a name in YAML.
    private static EnumMemberSchema? MemberOf(EnumSchema type, string name) =>
        type.Members.FirstOrDefault(member => member.Name == name)
        ?? type.Members.FirstOrDefault(member => member.Key == name)
        ?? type.Members.FirstOrDefault(member => Words.AreSame(member.Key, name));
}
