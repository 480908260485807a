using System;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>Binds the names of an enum; of flags, a list of names.</summary>
internal static class EnumBinder
{
    public static BoundEnum? Bind(BindingContext context, EnumSchema type, YamlNode node, string name)
    {
        if (node is YamlScalar scalar)
        {
            return Bind(context, type, scalar, name);
        }

        if (!type.IsFlags || node is not YamlList list)
        {
            context.Report(Descriptors.UnexpectedNode, node.Span, name, Expectations.Of(type), BindingContext.Describe(node));
            return null;
        }

        long flags = 0;
        foreach (var item in list.Items.Items.Where(item => item.IsComplete))
        {
            if (item is not YamlScalar flag)
            {
                context.Report(Descriptors.UnexpectedNode, item.Span, name, "expected a name", BindingContext.Describe(item));
            }
            else if (Bind(context, type, flag, name) is { } bound)
            {
                flags |= bound.Value;
            }
        }

        return new BoundEnum(list.Span, flags, string.Join(", ", list.Items.OfType<YamlScalar>().Select(item => item.Text)));
    }

    private static BoundEnum? Bind(BindingContext context, EnumSchema type, YamlScalar scalar, string name)
    {
        var member = type.Members.FirstOrDefault(candidate => candidate.Key == scalar.Text)
            ?? type.Members.FirstOrDefault(candidate => Words.Fold(candidate.Key) == Words.Fold(scalar.Text));
        if (member is not null)
        {
            return new BoundEnum(scalar.Span, member.Value, member.Key);
        }

        var near = context.Suggester.DidYouMean(scalar.Text, type.Members.Select(candidate => candidate.Key));
        var choices = near.Length > 0 ? near : $"; expected {OneOf(type)}";
        context.Report(Descriptors.UnknownName, scalar.Span, scalar.Text, name, choices);
        return null;
    }

    private static string OneOf(EnumSchema type)
    {
        const int Most = 8;
        var names = string.Join(", ", type.Members.Take(Most).Select(member => member.Key));
        return type.Members.Count > Most ? $"one of {names}, …" : $"one of {names}";
    }
}
