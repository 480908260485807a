using System.ComponentModel.DataAnnotations;

namespace Factbook.RealData.Tests.Linguist;

/// <summary>A language that is listed first.</summary>
[Facts("linguist/lib/linguist/popular.yml", Members = false)]
public sealed partial record PopularLanguage
{
    [Key]
    public partial Language Language { get; }
}
