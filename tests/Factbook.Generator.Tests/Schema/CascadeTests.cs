using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Cascading errors of an invalid property are not reported.</summary>
public class CascadeTests
{
    private static string NotPartial(string property, string declaration) =>
        $"error FB5004: '{property}' refers to facts, but is not partial; declare it as 'public partial {declaration} {{ get; }}', which "
            + "Factbook implements";

    private static void Expect(string csharp, params string[] messages) =>
        DiagnosticAssert.Expect(csharp, [("things.yaml", "a: {}")], messages);

    [Fact]
    public void Does_not_report_owned_facts_whose_list_is_an_error() => Expect(
        """
        [Facts("things.yaml")]
        public sealed partial record Thing([property: Key] string Id) { public IReadOnlyList<Part> [|Parts|] { get; init; } = []; }
        [Facts] public sealed record Part([property: Key] string Id);
        """,
        NotPartial("Thing.Parts", "IReadOnlyList<Part> Parts"));

    [Fact]
    public void Does_not_report_owner_whose_list_is_an_error() => Expect(
        """
        [Facts("things.yaml")]
        public sealed partial record Thing([property: Key] string Id) { public IReadOnlyList<Part> [|Parts|] { get; init; } = []; }
        [Facts]
        public sealed partial record Part([property: Key] string Id) { [InverseProperty("Parts")] public partial Thing Thing { get; } }
        """,
        NotPartial("Thing.Parts", "IReadOnlyList<Part> Parts"));

    [Fact]
    public void Does_not_report_inverse_of_invalid_reference() => Expect(
        """
        [Facts("things.yaml")] public sealed partial record Thing([property: Key] string Id)
        {
            public Thing? [|PartOf|] { get; init; }
            [InverseProperty("PartOf")] public partial IReadOnlyList<Thing> Parts { get; }
        }
        """,
        NotPartial("Thing.PartOf", "Thing? PartOf"));

    [Fact]
    public void Does_not_report_path_through_invalid_reference() => Expect(
        """
        [Facts("things.yaml")] public sealed partial record Thing([property: Key] string Id)
        {
            public Thing? [|PartOf|] { get; init; }
            [Agrees(Per = ["PartOf.Id"]), TotalAtMost(100, PartOf = "PartOf")] public Share? Share { get; init; }
        }
        """,
        NotPartial("Thing.PartOf", "Thing? PartOf"));
}
