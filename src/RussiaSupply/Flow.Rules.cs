using Factbook;

namespace RussiaSupply;

/// <content>The rules of flows.</content>
public sealed partial record Flow
{
    [FactRule]
    internal static IEnumerable<RuleViolation> PartsHaveTheGoodsAndReceiverOfTheirWhole(Flow flow)
    {
        if (flow.PartOf is { } whole && (whole.Good, whole.To) != (flow.Good, flow.To))
        {
            yield return new($"'{flow.Id}' is not of the same goods and to the same receiver as '{whole.Id}'", nameof(PartOf))
            {
                Related = [whole],
            };
        }
    }
}
