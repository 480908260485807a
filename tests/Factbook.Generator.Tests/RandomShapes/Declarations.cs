using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>Draws and declares the types of one dataset, in its namespace or in another assembly.</summary>
internal sealed class Declarations(Draw draw, NameSource names, string @namespace, string libraryNamespace)
{
    private readonly List<string> _own = [];
    private readonly List<string> _ofLibrary = [];

    public string CSharp => string.Join("\n", _own);

    public string Library => string.Join("\n", _ofLibrary);

    public void Add(string declaration, bool isOfLibrary = false) => (isOfLibrary ? _ofLibrary : _own).Add(declaration);

    public string Scope(bool isOfLibrary) => $"global::{(isOfLibrary ? libraryNamespace : @namespace)}.";

    /// <summary>Draws a type for a property.</summary>
    /// <param name="depth">The nesting of the property; deep ones have simple types.</param>
    /// <param name="isOfLibrary">Whether another assembly uses the type.</param>
    public TypeShape Type(int depth, bool isOfLibrary)
    {
        var isDeep = depth > 2;
        return draw.UpTo(isDeep ? 5 : 12) switch
        {
            <= 3 => draw.Pick(ScalarTypes.All),
            4 => new NullableType(draw.Pick(ScalarTypes.All)),
            5 => Enum(isOfLibrary),
            6 => new ListType(Type(depth + 1, isOfLibrary), draw.Pick(ListType.Forms)),
            7 =>
                new DictionaryType(
                    draw.Chance(30) ? Enum(isOfLibrary, isKey: true) : draw.Pick(ScalarTypes.OfKeys),
                    Type(depth + 1, isOfLibrary),
                    draw.Pick(DictionaryType.Forms)),
            8 => new NullableType(draw.Chance(50) ? Enum(isOfLibrary) : Record(depth + 1, isOfLibrary || draw.Chance(30))),
            9 => new NullableType(new ListType(Type(depth + 1, isOfLibrary), draw.Pick(ListType.Forms))),
            10 => Union(depth + 1, isOfLibrary || draw.Chance(20)),
            _ => Record(depth + 1, isOfLibrary || draw.Chance(30)),
        };
    }

    public RecordShape Record(int depth, bool isOfLibrary)
    {
        var (name, isStruct) = (names.Type("Record"), draw.Chance(30));
        var properties = Properties(depth, isOfLibrary, hasConstructor: true, allowsBodies: true, most: 4);
        if (isStruct && !properties.Any(property => property.IsParameter))
        {
            // A struct without an explicit constructor cannot have initializers.
            properties = [.. properties.Where(property => property.Form is PropertyForm.Required or PropertyForm.Untouched)];
        }

        var (container, around) = Container(isOfLibrary);
        var keyword = isStruct
            ? draw.Pick("readonly record struct", "readonly partial record struct")
            : draw.Pick("sealed record", "record", "sealed partial record", "record class");
        Add(
            around.Replace("…", $"public {keyword} {Identifiers.Escape(name)}{RecordText.Of(properties)}", StringComparison.Ordinal),
            isOfLibrary);
        return new RecordShape(container + Identifiers.Escape(name), isStruct, properties);
    }

    /// <summary>Draws properties, required ones first.</summary>
    public IReadOnlyList<PropertyShape> Properties(int depth, bool isOfLibrary, bool hasConstructor, bool allowsBodies, int most) =>
        [.. draw.Times(most, () => Property(depth, isOfLibrary, hasConstructor, allowsBodies)).OrderBy(property => property.Form)];

    public PropertyShape Property(int depth, bool isOfLibrary, bool hasConstructor, bool allowsBodies)
    {
        var type = Type(depth, isOfLibrary);
        var form = draw.Pick(
            hasConstructor ? PropertyForm.Parameter : PropertyForm.Required,
            hasConstructor && (type.IsConstant || !type.IsValueType || type is NullableType)
                ? PropertyForm.DefaultParameter
                : PropertyForm.Untouched,
            PropertyForm.Required,
            PropertyForm.Untouched,
            allowsBodies ? PropertyForm.Initialized : PropertyForm.Required,
            allowsBodies ? PropertyForm.InitializedField : PropertyForm.Untouched,
            allowsBodies ? PropertyForm.Backed : PropertyForm.Untouched);
        return new PropertyShape(names.Property(), type, form, Given(form, type)) { Attribute = ValueRules.Draw(draw, type) };
    }

    /// <summary>Draws the value that a record assigns to a property of this form.</summary>
    public Drawn Given(PropertyForm form, TypeShape type) => form switch
    {
        PropertyForm.DefaultParameter => type.IsConstant && draw.Chance(70) ? type.Draw(draw) : type.Default with { CSharp = "default" },
        PropertyForm.Initialized or PropertyForm.InitializedField or PropertyForm.Backed => Initial(type),
        _ => type.Default,
    };

    public EnumType Enum(bool isOfLibrary, bool isKey = false)
    {
        var (name, isFlags) = (names.Type("Enum"), !isKey && draw.Chance(20));
        var underlying = isFlags ? "int" : draw.Pick("int", "byte", "sbyte", "long", "ulong", "ushort");
        decimal least = underlying is "int" or "sbyte" or "long" ? -3 : 1;
        var members = new[] { "First", "SecondOne", "Third" }.Select((member, index) =>
            (Name: member,
             Key: Words.ToKebab(member),
             Value: isFlags ? 1 << index : least + (index * 2)))
            .ToList();
        if (draw.Chance(30))
        {
            members[1] = members[1] with { Key = "2nd" };
        }

        var declared = members.Select(member =>
            $"{(member.Key == "2nd" ? "[JsonStringEnumMemberName(\"2nd\")] " : "")}{member.Name} = {member.Value}");
        Add(
            $"{(isFlags ? "[Flags] " : "")}public enum {Identifiers.Escape(name)} : {underlying} {{ {string.Join(", ", declared)} }}",
            isOfLibrary);
        return new EnumType(Scope(isOfLibrary) + Identifiers.Escape(name), members, isFlags);
    }

    // Cases of another assembly must be named.
    private UnionType Union(int depth, bool isOfLibrary)
    {
        var (name, byDiscriminator) = (names.Type("Union"), isOfLibrary || draw.Chance(50));
        var cases = Enumerable.Range(0, 2 + draw.UpTo(1))
            .Select(number => (Name: names.Type("Case"), Properties: CaseProperties(depth, isOfLibrary), Word: $"case-{number}"))
            .ToList();
        var derived = cases.Select(@case => $", JsonDerivedType(typeof({Identifiers.Escape(@case.Name)}), \"{@case.Word}\")");
        var attributes = byDiscriminator
            ? $"[JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"){string.Concat(derived)}] "
            : "";
        Add($"{attributes}public abstract record {Identifiers.Escape(name)};", isOfLibrary);
        foreach (var @case in cases)
        {
            Add(
                $"public sealed record {Identifiers.Escape(@case.Name)}{RecordText.Of(@case.Properties, Identifiers.Escape(name))}",
                isOfLibrary);
        }

        return new UnionType(Scope(isOfLibrary) + Identifiers.Escape(name), [.. cases.Select(@case =>
            new RecordShape(
                Scope(isOfLibrary) + Identifiers.Escape(@case.Name),
                false,
                @case.Properties) { Discriminator = byDiscriminator ? $"kind: {@case.Word}" : null })]);
    }

    // The first property distinguishes the case if nothing else does; with a second one no case has a shorthand.
    private IReadOnlyList<PropertyShape> CaseProperties(int depth, bool isOfLibrary)
    {
        var telling = draw.Pick(ScalarTypes.All);
        return [
            new PropertyShape(names.Property(), telling, PropertyForm.Parameter, Drawn.Null),
            .. Properties(depth, isOfLibrary, hasConstructor: true, allowsBodies: true, most: 2)
        ];
    }

    private Drawn Initial(TypeShape type)
    {
        var value = type.Draw(draw);
        return value.CSharp.Length > 0 && !value.CSharp.Contains('~', StringComparison.Ordinal) && IsWritten(type)
            ? value
            : type.Default with { CSharp = "default!" };
    }

    // Values of records have no C# expression here.
    private static bool IsWritten(TypeShape type) => type switch
    {
        RecordShape or UnionType or ReferenceType => false,
        NullableType nullable => IsWritten(nullable.Value),
        ListType list => IsWritten(list.Item),
        DictionaryType dictionary => IsWritten(dictionary.Value),
        _ => true,
    };

    private (string Prefix, string Around) Container(bool isOfLibrary)
    {
        if (!draw.Chance(25))
        {
            return (Scope(isOfLibrary), "…");
        }

        var name = Identifiers.Escape(names.Type("Around"));
        return (
            $"{Scope(isOfLibrary)}{name}.",
            $"public {draw.Pick("static class", "sealed record", "struct", "interface", "class")} {name} {{ … }}");
    }
}
