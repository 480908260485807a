using Factbook;

namespace RussiaSupply;

/// <content>The rules of flows.</content>
public sealed partial record Flow
{
    [FactRule]
    internal static IEnumerable<RuleViolation> PartsAreWithinTheirWhole(Flow flow)
    {
        if (flow.PartOf is { } whole && !flow.IsPartOf(whole))
        {
            yield return new(
                $"'{flow.Id}' is not part of '{whole.Id}'; expected the kind, goods, supplier and receiver of the whole, or parts of them",
                nameof(PartOf))
            {
                Related = [whole],
            };
        }
    }
}
