using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Factbook.Tool.Site.Content;

/// <summary>
/// Names files for keys. Different keys have different names, also where a file system ignores case, and no name has a meaning for a file
/// system, a browser or Windows.
/// </summary>
internal static class PageName
{
    // File systems limit a name to 255 bytes; the extension needs some.
    private const int Longest = 200;

    private static readonly HashSet<string> Devices = new(StringComparer.Ordinal)
    {
        "aux", "con", "nul", "prn", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>Returns the name of the file for a key, without its extension.</summary>
    public static string Of(string key)
    {
        var name = new StringBuilder(key.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(key))
        {
            if ((char)unit is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            {
                name.Append((char)unit);
            }
            else
            {
                name.Append(CultureInfo.InvariantCulture, $"_{unit:x2}");
            }
        }

        var plain = name.ToString();
        return plain.Length == 0 ? "_"
            : Devices.Contains(plain) ? $"_{(int)plain[0]:x2}{plain[1..]}"
            : plain.Length <= Longest ? plain
            : $"{plain[..(Longest - 66)]}__{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
    }
}
