using System;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Notation;

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

        if (!type.IsFlags || node is not YamlSequence list)
        {
            context.ReportUnexpected(node, name, Expectations.Of(type, context.Schemas));
            return null;
        }

        long flags = 0;
        foreach (var item in list.Items.Items.Where(item => item.IsComplete))
        {
            if (item is not YamlScalar flag)
            {
                context.ReportUnexpected(item, name, $"expected one of {Expectations.NamesOf(type)}");
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

    /// <summary>
    /// Returns the member with a name in any Unicode form: the one with the same spelling, otherwise the only one with the same words; null
    /// if there is none.
    /// </summary>
    public static EnumMemberSchema? Find(EnumSchema type, string text)
    {
        foreach (var member in type.Members)
        {
            if (member.Key == text || (member.Name == text && member.Key == Words.ToKebab(text)))
            {
                return member;
            }
        }

        EnumMemberSchema? found = null;
        var (composed, isAmbiguous) = (NormalizedText.Of(text), false);
        foreach (var member in type.Members)
        {
            var key = NormalizedText.Of(member.Key);
            if (key == composed)
            {
                return member;
            }

            if (Words.AreSame(key, composed))
            {
                isAmbiguous |= found is not null && found.Value != member.Value;
                found ??= member;
            }
        }

        return isAmbiguous ? null : found;
    }

    private static void Refuse(BindingContext context, EnumSchema type, YamlScalar scalar, string name)
    {
        var names = $"; expected one of {Expectations.NamesOf(type)}";
        context.Report(Descriptors.UnknownName, scalar.Span, scalar.Text, name, AsList(type, scalar.Text) is { } list
            ? $"; write '{list}'"
            : type.Members.Count(member => Words.AreSame(NormalizedText.Of(member.Key), NormalizedText.Of(scalar.Text))) > 1 ? names
            : context.Suggester.DidYouMean(scalar.Text, type.Members.Select(candidate => candidate.Key)).Or(names));
    }

    // C# writes flags as "head, body", YAML as a list.
    private static string? AsList(EnumSchema type, string text)
    {
        var names = text.Split(',', '|');
        return type.IsFlags && names.Length > 1 && Array.TrueForAll(names, flag => Find(type, flag.Trim()) is not null)
            ? $"[{string.Join(", ", names.Select(flag => flag.Trim()))}]"
            : null;
    }
}
