using System;
using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>A rule that compares the values of facts which have the same values at the paths of <c>Per</c>.</summary>
internal abstract class GroupRule(RuleAttribute attribute) : FactRule(attribute)
{
    public sealed override void Check(RuleUse use, FactPaths paths, DiagnosticList found)
    {
        var selection = FactSelection.Of(use, paths.Schemas);
        foreach (var group in Groups(use, selection, paths))
        {
            Check(group, use, paths, found);
        }
    }

    protected abstract void Check(List<FactValue> group, RuleUse use, FactPaths paths, DiagnosticList found);

    private static IEnumerable<List<FactValue>> Groups(RuleUse use, FactSelection? selection, FactPaths paths)
    {
        var per = use.Rule.Find("Per")?.Values ?? EquatableArray<string>.Empty;
        var groups = new Dictionary<string, List<FactValue>>(StringComparer.Ordinal);
        var order = new List<List<FactValue>>();
        foreach (var fact in use.Facts)
        {
            if (paths.Find(fact, use.Property.Name) is not { Value: not null } value || selection?.Contains(fact, paths) is false)
            {
                continue;
            }

            var common = paths.CommonKey(fact, per);
            if (!groups.TryGetValue(common, out var group))
            {
                groups.Add(common, group = []);
                order.Add(group);
            }

            group.Add(value);
        }

        return order;
    }
}
