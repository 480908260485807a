namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>A nested record, or the values of a fact.</summary>
internal sealed record RecordShape(string CSharp, bool IsStruct, IReadOnlyList<PropertyShape> Properties) : TypeShape(CSharp)
{
    /// <summary>Gets the entry of the discriminator, if the record is a case.</summary>
    public string? Discriminator { get; init; }

    public override bool IsValueType => IsStruct;

    public override Drawn Default => IsStruct
        ? new(
            "",
            "default",
            actual =>
                Properties.Select(property => property.DifferenceIn(actual!, property.Type.Default.Difference))
                    .FirstOrDefault(difference => difference is not null))
        : Drawn.Null;

    public override Drawn Draw(Draw draw)
    {
        var (entries, difference) = DrawEntries(draw);
        return new($"{{ {string.Join(", ", entries)} }}", "", difference);
    }

    /// <summary>Returns the entries of a map, and the comparison of a record with them.</summary>
    public (IReadOnlyList<string> Entries, Func<object?, string?> Difference) DrawEntries(Draw draw)
    {
        var entries = Discriminator is null ? new List<string>() : [Discriminator];
        var checks = new List<Func<object, string?>>();
        foreach (var property in Properties)
        {
            if (property.MayBeAbsent && draw.Chance(40))
            {
                checks.Add(record => property.DifferenceIn(record, property.Given.Difference));
                continue;
            }

            var value = property.Type.Draw(draw);
            entries.Add($"{property.Key(draw)}: {value.Yaml}");
            checks.Add(record => property.DifferenceIn(record, value.Difference));
        }

        return (
            draw.Shuffled(entries),
            actual =>
                actual is null
                    ? $"null instead of {CSharp}"
                    : checks.Select(check => check(actual)).FirstOrDefault(difference => difference is not null));
    }
}

/// <summary>An abstract record, and its cases.</summary>
internal sealed record UnionType(string CSharp, IReadOnlyList<RecordShape> Cases) : TypeShape(CSharp)
{
    public override bool IsValueType => false;

    public override Drawn Draw(Draw draw)
    {
        var drawn = draw.Pick(Cases);
        var value = drawn.Draw(draw);
        return value with
        {
            Difference = actual =>
                IsOf(actual, drawn) ? value.Difference(actual) : $"{actual?.GetType().Name ?? "null"} instead of {drawn.CSharp}"
        };
    }

    private static bool IsOf(object? actual, RecordShape drawn) =>
        actual is not null && drawn.CSharp.EndsWith(actual.GetType().Name, StringComparison.Ordinal);
}

/// <summary>A reference to a fact, by its key.</summary>
internal sealed record ReferenceType(string CSharp, IReadOnlyList<string> Keys) : TypeShape(CSharp)
{
    public override bool IsValueType => false;

    public override Drawn Draw(Draw draw)
    {
        var key = draw.Pick(Keys);
        return new(
            key,
            "",
            actual =>
                actual?.GetType().GetProperty("Id")!.GetValue(actual) is string read && read == key
                    ? null
                    : $"{actual ?? "null"} instead of the fact {key}");
    }
}

/// <summary>An enum.</summary>
internal sealed record EnumType(
    string CSharp, IReadOnlyList<(string Name, string Key, decimal Value)> Members, bool IsFlags) : TypeShape(CSharp)
{
    public override bool IsValueType => true;

    public override bool IsConstant => true;

    public override Drawn Default => Value("", "default", 0);

    public override Drawn Draw(Draw draw)
    {
        var (name, key, number) = draw.Pick(Members);
        return Value(key, $"{CSharp}.{name}", number);
    }

    private static Drawn Value(string yaml, string csharp, decimal number) => new(yaml, csharp, actual =>
        actual is not null && Convert.ToDecimal(Convert.ChangeType(actual, Enum.GetUnderlyingType(actual.GetType()), null), null) == number
            ? null
            : $"{actual ?? "null"} instead of {number}");
}
