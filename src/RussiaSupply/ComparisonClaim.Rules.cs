using Factbook;

namespace RussiaSupply;

/// <content>The rules of comparisons.</content>
public sealed partial record ComparisonClaim
{
    [FactRule]
    internal static IEnumerable<RuleViolation> EqualThingsHaveNoDifference(ComparisonClaim claim)
    {
        var isDifferent = (claim.By, claim.ByAmount, claim.ByQuantity, claim.Times, claim.Points, claim.Degree)
            is not (null, null, null, null, null, null);
        if (claim.Direction == RussiaSupply.Direction.Equal && isDifferent)
        {
            yield return new($"'{claim.Id}' states a difference, but the direction equal; expected up or down", nameof(Direction));
        }
    }
}
