using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

/// <summary>If a value may be a text or a number, quotes and block style mean text.</summary>
public class QuotedTextTests
{
    private const string Records = """
        [Facts("filters.yaml")] public sealed record Filter([property: Key] string Id, Value Value);
        public abstract record Value;
        public sealed record Text(string Value) : Value;
        public sealed record Number(long Value) : Value;
        public sealed record Real(double Value) : Value;
        public sealed record Flag(bool Value) : Value;
        public sealed record During(Period Value) : Value;
        public sealed record Part(Share Value) : Value;
        """;

    // One dataset, since a compilation takes longer than the values.
    [Fact]
    public void Quoted_number_or_bool_is_text_if_a_case_accepts_text()
    {
        (string Written, string Expected)[] values =
        [
            ("200", "Number { Value = 200 }"),
            ("0200", "Number { Value = 200 }"),
            ("+200", "Number { Value = 200 }"),
            ("2.5", "Real { Value = 2.5 }"),
            ("true", "Flag { Value = True }"),
            ("False", "Flag { Value = False }"),
            ("yes", "Text { Value = yes }"),
            ("'200'", "Text { Value = 200 }"),
            ("\"0200\"", "Text { Value = 0200 }"),
            ("'+200'", "Text { Value = +200 }"),
            ("'2.5'", "Text { Value = 2.5 }"),
            ("'1e3'", "Text { Value = 1e3 }"),
            ("'false'", "Text { Value = false }"),
            ("\"TRUE\"", "Text { Value = TRUE }"),
            ("'null'", "Text { Value = null }"),
            ("''", "Text { Value =  }"),
            ("|-\n    007", "Text { Value = 007 }"),
            (">-\n    true", "Text { Value = true }"),
            ("'2023'", "Text { Value = 2023 }"),
            ("'2023-Q4'", "During { Value = 2023-36 }"),
            ("\"[70, 75] %\"", "Part { Value = [70, 75] % }"),
        ];
        var facts = string.Concat(values.Select((value, number) => $"f{number:D2}:\n  value: {value.Written}\n"));

        Assert.Equal(
            values.Select(value => value.Expected),
            (IEnumerable<string>)Generation.Of(Records, ("filters.yaml", facts))
                .Evaluate("Filters.All.Select(filter => filter.Value.ToString()).ToList()")!);
    }

    [Theory]
    [InlineData("5", "One { Value = 5 }")]
    [InlineData("'5'", "One { Value = 5 }")]
    public void Quoted_number_is_a_number_if_no_case_accepts_text(string written, string expected) =>
        Assert.Equal(expected, Generation.Of(
            """
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Sizes Sizes);
            public abstract record Sizes;
            public sealed record One(int Value) : Sizes;
            public sealed record Many(IReadOnlyList<int> Values) : Sizes;
            """,
            ("things.yaml", $"a: {{ sizes: {written} }}")).Evaluate("Things.A.Sizes.ToString()"));

    [Theory]
    [InlineData("fr", "InCountry")]
    [InlineData("007", "Coded")]
    [InlineData("'007'", "InCountry")]
    public void Quoted_number_is_a_reference_if_a_case_is_a_reference(string written, string expected) =>
        Assert.Equal(expected, Generation.Of(
            """
            [Facts("countries.yaml", Members = false)] public sealed record Country([property: Key] string Code, string Name);
            [Facts("rivers.yaml")] public sealed record River([property: Key] string Id, Place In);
            public abstract record Place;
            public sealed partial record InCountry : Place { public partial Country Country { get; } }
            public sealed record Coded(int Code) : Place;
            """,
            ("countries.yaml", "fr: France\n\"007\": Bond\n"),
            ("rivers.yaml", $"loire: {{ in: {written} }}\n")).Evaluate("Rivers.Loire.In.GetType().Name"));

    [Fact]
    public void Number_out_of_range_is_not_text() => DiagnosticAssert.Expect(
        Records,
        [("filters.yaml", "a: { value: [|1e400|] }\nb: { value: '1e400' }")],
        "error FB2002: '1e400' is not a valid value for Value: it is too large; expected a number with a decimal point, such as '1.5' or "
            + "'2e-3', of at most 1.7e308; quote it if it is text");

    [Fact]
    public void Fraction_is_text_if_cases_accept_integers_and_text() =>
        Assert.Equal("Text { Value = 1.5 }", Generation.Of(
            """
            [Facts("things.yaml")] public sealed record Thing([property: Key] string Id, Value Value);
            public abstract record Value;
            public sealed record Text(string Value) : Value;
            public sealed record Number(int Value) : Value;
            """,
            ("things.yaml", "a: { value: 1.5 }")).Evaluate("Things.A.Value.ToString()"));

    [Fact]
    public void Each_item_of_a_list_has_its_own_case() =>
        Assert.Equal("Number Text Flag Text", Generation.Of(
            Records + """[Facts("lists.yaml")] public sealed record Listed([property: Key] string Id, IReadOnlyList<Value> Values);""",
            ("lists.yaml", "a: { values: [1, '1', true, 'true'] }\n"))
            .Evaluate("""string.Join(" ", Listeds.A.Values.Select(value => value.GetType().Name))"""));

    [Fact]
    public void Open_value_keeps_its_text() =>
        Assert.Equal("Scalar 0200 Scalar false Scalar null Null ", Generation.Of(
            """[Facts("things.yaml")] public sealed record Thing([property: Key] string Id, YamlValue Value);""",
            ("things.yaml", "a: { value: ['0200', \"false\", 'null', null] }\n"))
            .Evaluate("""string.Join(" ", Things.A.Value.Items.Select(item => item.Kind + " " + item.Text))"""));

    [Theory]
    [InlineData("yes", "true")]
    [InlineData("No", "false")]
    [InlineData("on", "true")]
    [InlineData("OFF", "false")]
    public void Bool_of_another_language_is_an_error_with_a_suggestion(string written, string suggestion) => DiagnosticAssert.Expect(
        """[Facts("stores.yaml")] public sealed record Store([property: Key] string Id, bool Open);""",
        [("stores.yaml", $"a: {{ open: [|{written}|] }}")],
        $"error FB2002: '{written}' is not a valid value for Store.Open: expected 'true' or 'false'; write '{suggestion}'");
}
