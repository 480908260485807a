using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Factbook.RealData.Tests.Linguist;

/// <summary>Paths of vendored code.</summary>
[Facts("linguist/lib/linguist/vendor.yml", Members = false)]
public sealed record VendoredPath([property: Key] string Pattern)
{
    public bool IsMatch(string path) => Regex.IsMatch(path, Pattern);
}

/// <summary>Paths of documentation.</summary>
[Facts("linguist/lib/linguist/documentation.yml", Members = false)]
public sealed record DocumentationPath([property: Key] string Pattern)
{
    public bool IsMatch(string path) => Regex.IsMatch(path, Pattern);
}
