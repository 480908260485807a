using Factbook;

namespace RussiaSupply;

/// <content>The rules of shares.</content>
public sealed partial record ShareClaim
{
    [FactRule]
    internal static IEnumerable<RuleViolation> SharesAreOfAWholeThatContainsTheirFlow(ShareClaim claim)
    {
        if (!claim.Flow.IsPartOf(claim.Of))
        {
            yield return new($"'{claim.Flow.Id}' is not part of '{claim.Of.Id}'; expected a flow that contains it", nameof(Of))
            {
                Related = [claim.Flow],
            };
        }
    }
}
