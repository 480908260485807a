using Factbook;

namespace RussiaSupply;

/// <content>The rules of shares.</content>
public sealed partial record ShareClaim
{
    [FactRule]
    internal static IEnumerable<RuleViolation> SharesAreOfAWholeThatContainsTheirFlow(ShareClaim claim)
    {
        // PartOf is acyclic.
        var whole = claim.Flow.PartOf;
        while (whole is not null && whole != claim.Of)
        {
            whole = whole.PartOf;
        }

        if (whole is null)
        {
            yield return new($"'{claim.Flow.Id}' is not part of '{claim.Of.Id}'; expected a flow that contains it", nameof(Of))
            {
                Related = [claim.Flow],
            };
        }
    }
}
