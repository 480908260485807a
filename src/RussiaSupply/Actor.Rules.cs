using Factbook;

namespace RussiaSupply;

/// <content>The rules of actors.</content>
public sealed partial record Actor
{
    [FactRule]
    internal static IEnumerable<RuleViolation> StatesAloneHaveACountryCode(Actor actor)
    {
        if (actor.Kind == ActorKind.State && actor.CountryCode is null)
        {
            yield return new($"'{actor.Id}' is a state without a country code; expected its code of ISO 3166-1, such as CN");
        }

        if (actor.Kind != ActorKind.State && actor.CountryCode is not null)
        {
            yield return new($"'{actor.Id}' is not a state, but has a country code; remove it", nameof(CountryCode));
        }
    }
}
