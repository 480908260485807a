using System.Collections.Generic;
using System.Linq;

namespace Factbook.Generator.Diagnostics;

/// <summary>The grammar of messages.</summary>
internal static class English
{
    /// <summary>Returns the name of a record with its article: <c>an Actor</c>, <c>a Good</c>.</summary>
    public static string One(string name) =>
        (name.Length > 0 && "AEIOUaeiou".IndexOf(name[0]) >= 0 ? "an " : "a ") + name;

    /// <summary>Joins alternatives with 'or'; with a comma if they contain commas.</summary>
    public static string Either(IEnumerable<string> things)
    {
        var all = things.ToList();
        return string.Join(all.Exists(thing => thing.IndexOf(',') >= 0) ? ", or " : " or ", all);
    }
}
