using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>Records that a table derives from: abstract or not, generic or not, of another assembly or not, positional or not.</summary>
/// <param name="Clause">The base clause, with <c>(…)</c> if the base is positional.</param>
/// <param name="Properties">The inherited properties. Parameters are those that it must pass to the base.</param>
/// <param name="Overrides">Declarations of the table that override inherited properties.</param>
internal sealed record BaseRecords(string? Clause, IReadOnlyList<PropertyShape> Properties, string Overrides)
{
    private static readonly BaseRecords None = new(null, [], "");

    public static BaseRecords Draw(Draw draw, NameSource names, Declarations types)
    {
        if (!draw.Chance(60))
        {
            return None;
        }

        var isOfLibrary = draw.Chance(35);
        var lowest = One(draw, names, types, isOfLibrary, None);
        return draw.Chance(30) ? One(draw, names, types, isOfLibrary, lowest) : Overridden(draw, lowest);
    }

    private static BaseRecords One(Draw draw, NameSource names, Declarations types, bool isOfLibrary, BaseRecords below)
    {
        var (name, isPositional) = (Identifiers.Escape(names.Type("Base")), draw.Chance(25));
        var properties = types.Properties(2, isOfLibrary, hasConstructor: isPositional, allowsBodies: true, most: 3)
            .Select(property => draw.Chance(30) && !property.IsParameter ? property with { Modifier = "virtual" } : property).ToList();
        var argument = draw.Chance(50) ? types.Type(3, isOfLibrary) : null;
        if (argument is not null)
        {
            properties.AddRange(OfParameter(draw, names, argument));
        }

        var constraints = argument is null or NullableType
            ? ""
            : argument.IsValueType
            ? draw.Pick("", " where T : struct")
            : draw.Pick("", " where T : class", " where T : notnull");
        var handedOn = below.Properties.Where(property => property.IsParameter).ToList();
        var parameters = string.Join(", ", handedOn.Select(property => $"{property.DeclaredType} {property.Identifier}"));
        var text = RecordText.Of([.. properties.OrderBy(property => property.Form)], below.Clause, parameters, constraints: constraints);
        var isAround = argument is not null && draw.Chance(30);
        var parameterList = argument is null ? "" : "<T>";
        var record = $"public {draw.Pick("abstract ", "")}record {name}";
        var plain = RecordText.Of([.. properties.OrderBy(property => property.Form)], below.Clause, parameters);
        types.Add(
            isAround
                ? $"public class Around{name.TrimStart('@')}<T>{constraints} {{ {record}{plain} }}"
                : $"{record}{parameterList}{text}",
            isOfLibrary);

        var arguments = argument is null ? "" : $"<{argument.CSharp}>";
        var all = (IReadOnlyList<PropertyShape>)[.. below.Properties, .. properties.OrderBy(property => property.Form)];
        var passed = string.Join(", ", all.Where(property => property.IsParameter).Select(property => property.Identifier));
        var fullName = types.Scope(isOfLibrary) + (isAround ? $"Around{name.TrimStart('@')}{arguments}.{name}" : name + arguments);
        return new BaseRecords(fullName + (passed.Length > 0 ? $"({passed})" : ""), [.. all.Select(HandedOn)], "");
    }

    // The derived record repeats a parameter without its default.
    private static PropertyShape HandedOn(PropertyShape property) => property.IsParameter
        ? property with { DeclaredType = property.Type.CSharp, Form = PropertyForm.Parameter, Given = property.Type.Default }
        : property with { DeclaredType = property.Type.CSharp };

    private static IEnumerable<PropertyShape> OfParameter(Draw draw, NameSource names, TypeShape argument)
    {
        var form = draw.Pick(PropertyForm.Required, PropertyForm.Untouched);
        yield return new PropertyShape(names.Property(), argument, form, argument.Default) { DeclaredType = "T" };

        var list = new ListType(argument, ListType.Forms[0]);
        yield return new PropertyShape(
            names.Property(), list, PropertyForm.Initialized, new("", "[]", actual => Collections.Difference(actual, [])))
        {
            DeclaredType = "global::System.Collections.Generic.IReadOnlyList<T>",
        };
    }

    private static BaseRecords Overridden(Draw draw, BaseRecords below)
    {
        var (properties, overrides) = (below.Properties.ToList(), new List<string>());
        for (var i = 0; i < properties.Count; i++)
        {
            if (properties[i].Modifier == "virtual"
                && properties[i].Form is PropertyForm.Initialized or PropertyForm.Untouched
                && draw.Chance(50))
            {
                properties[i] = properties[i] with
                {
                    Form = PropertyForm.Untouched, Modifier = "override", Given = properties[i].Type.Default
                };
                overrides.Add(properties[i].Declaration);
            }
        }

        return new BaseRecords(below.Clause, properties, string.Join(" ", overrides));
    }
}
