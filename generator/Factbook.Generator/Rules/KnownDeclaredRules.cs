using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>The rules that attributes of Factbook declare.</summary>
internal static class KnownDeclaredRules
{
    private static readonly DeclaredRule[] All =
    [
        new UniqueRule(), new TotalRule(), new AgreementRule(), new OrderRule(), new CycleRule(), new PassageOfRule(), new SourceTextRule(),
    ];

    /// <summary>Returns the rule that an attribute declares, or null if it is not an attribute of Factbook.</summary>
    public static DeclaredRule? Of(RuleSchema rule) => All.FirstOrDefault(known => known.Attribute.Declares(rule));
}
