namespace Factbook.Generator.Diagnostics;

/// <summary>The grammar of messages.</summary>
internal static class English
{
    /// <summary>A record's name with its article: <c>an Actor</c>, <c>a Good</c>.</summary>
    public static string One(string name) =>
        (name.Length > 0 && "AEIOUaeiou".IndexOf(name[0]) >= 0 ? "an " : "a ") + name;
}
