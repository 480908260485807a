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
            context.ReportUnexpected(node, name, Expectations.Of(type));
            return null;
        }

        long flags = 0;
        foreach (var item in list.Items.Items.Where(item => item.IsComplete))
        {
            if (item is not YamlScalar flag)
            {
                context.ReportUnexpected(item, name, "expected a name");
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
        if (Find(type, scalar.Text) is { } member)
        {
            return new BoundEnum(scalar.Span, member.Value, member.Key);
        }

        Refuse(context, type, scalar, name);
        return null;
    }

    /// <summary>The member that a text names: one that is spelt so, else one of the same words; null when there is none.</summary>
    public static EnumMemberSchema? Find(EnumSchema type, string text)
    {
        foreach (var member in type.Members)
        {
            if (member.Key == text)
            {
                return member;
            }
        }

        foreach (var member in type.Members)
        {
            if (Words.AreSame(member.Key, text))
            {
                return member;
            }
        }

        return null;
    }

    private static void Refuse(BindingContext context, EnumSchema type, YamlScalar scalar, string name)
    {
        var near = context.Suggester.DidYouMean(scalar.Text, type.Members.Select(candidate => candidate.Key));
        context.Report(Descriptors.UnknownName, scalar.Span, scalar.Text, name, near.Or($"; expected {OneOf(type)}"));
    }

    private static string OneOf(EnumSchema type)
    {
        const int Most = 8;
        var names = string.Join(", ", type.Members.Take(Most).Select(member => member.Key));
        return type.Members.Count > Most ? $"one of {names}, …" : $"one of {names}";
    }
}
