using Factbook;

namespace RussiaSupply;

/// <content>The rules of comparisons.</content>
public sealed partial record ComparisonClaim
{
    [FactRule]
    internal static IEnumerable<RuleViolation> PointsAreOfShares(ComparisonClaim claim)
    {
        if (claim.Points is not null && claim.Of is null)
        {
            yield return new($"'{claim.Id}' has percentage points, but no share is compared; name the whole in 'of'", nameof(Points));
        }
    }

    [FactRule]
    internal static IEnumerable<RuleViolation> EqualThingsHaveNoDifference(ComparisonClaim claim)
    {
        var isDifferent = (claim.By, claim.Times, claim.Points, claim.Degree) is not (null, null, null, null);
        if (claim.Direction == RussiaSupply.Direction.Equal && isDifferent)
        {
            yield return new($"'{claim.Id}' states a difference of what is equal; expected the direction up or down", nameof(Direction));
        }
    }

    [FactRule]
    internal static IEnumerable<RuleViolation> BaselinesNameSomething(ComparisonClaim claim)
    {
        if (claim.ComparedTo is { Period: null, Before: null, After: null, Flow: null, Claim: null })
        {
            yield return new(
                $"'{claim.Id}' is compared to nothing; expected a period, an event in 'before' or 'after', a flow or a claim",
                nameof(ComparedTo));
        }
    }
}
