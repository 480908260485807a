using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Rules.Values;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>The supported rules for one value.</summary>
internal static class KnownValueRules
{
    private static readonly Dictionary<string, ValueRule> ByName = new ValueRule[]
    {
        new RangeRule(),
        new MinLengthRule(), new MaxLengthRule(), new LengthRule(), new StringLengthRule(),
        new PatternRule(), new UrlRule(), new EmailAddressRule(), new PhoneRule(), new Base64Rule(),
        new AllowedValuesRule(), new DeniedValuesRule(),
    }.ToDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <summary>Returns the rule that an attribute declares, or null if it is not a supported rule for one value.</summary>
    public static ValueRule? Of(RuleSchema rule) => !rule.IsForeign && ByName.TryGetValue(rule.Name, out var known) ? known : null;
}
