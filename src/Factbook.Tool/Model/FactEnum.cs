using System.Globalization;

namespace Factbook.Tool.Model;

/// <summary>An enum.</summary>
/// <param name="fullName">The name with its namespace and containing types.</param>
/// <param name="isFlags">Whether a value is any number of members.</param>
/// <param name="members">The members in the order of declaration.</param>
internal sealed class FactEnum(string fullName, bool isFlags, IReadOnlyList<EnumMember> members)
{
    /// <summary>Gets the name with its namespace and containing types.</summary>
    public string FullName => fullName;

    /// <summary>Gets the simple name.</summary>
    public string Name => fullName[(fullName.LastIndexOf('.') + 1)..];

    /// <summary>Gets whether a value is any number of members.</summary>
    public bool IsFlags => isFlags;

    /// <summary>Gets the members in the order of declaration.</summary>
    public IReadOnlyList<EnumMember> Members => members;

    /// <summary>Gets the enum for values that are a single member; for flags, the same enum without flags.</summary>
    public FactEnum OfOneMember => isFlags ? new(fullName, isFlags: false, members) : this;

    /// <summary>Returns a number as a value: the name of its member, or a list of names for flags.</summary>
    /// <param name="number">The number, as its bits.</param>
    public FactValue ValueOf(long number)
    {
        var exact = members.FirstOrDefault(member => member.Value == number);
        if (!isFlags)
        {
            return exact is null ? new NumberValue(number.ToString(CultureInfo.InvariantCulture), number) : new TextValue(exact.YamlName);
        }

        var names = number == 0 ? [] : exact is not null ? [exact.YamlName] : FlagsOf(number);
        return new ListValue([.. names.Select(name => new TextValue(name))]);
    }

    // Formats flags as .NET does: each bit once, by the largest member that contains it, in ascending order.
    private IReadOnlyList<string> FlagsOf(long number)
    {
        var (rest, names) = (number, new List<string>());
        foreach (var member in members.Where(member => member.Value != 0).OrderByDescending(member => (ulong)member.Value))
        {
            if ((rest & member.Value) == member.Value)
            {
                rest &= ~member.Value;
                names.Insert(0, member.YamlName);
            }
        }

        return rest == 0 ? names : [number.ToString(CultureInfo.InvariantCulture)];
    }
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">The name in C#.</param>
/// <param name="YamlName">The name in YAML.</param>
/// <param name="Value">The number, as its bits.</param>
/// <param name="Documentation">The summary of its documentation comment; null without one, and from an assembly.</param>
internal sealed record EnumMember(string Name, string YamlName, long Value, string? Documentation)
{
    /// <summary>Gets its terms in shared vocabularies.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];
}
