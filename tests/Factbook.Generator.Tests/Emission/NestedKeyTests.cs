using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Emission;

/// <summary>Keys in a nested record, as the identifiers of people often are.</summary>
public class NestedKeyTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        [Facts("people.yaml", Set = "People")] public sealed partial record Person
        {
            public required Ids Id { get; init; }
            public required string Name { get; init; }
            public partial Person? Friend { get; }
            [InverseProperty(nameof(Book.Author))] public partial IReadOnlyList<Book> Books { get; }
        }

        public sealed record Ids([property: Key] string Main, int? Other = null);
        [Facts("books.yaml", Members = false)]
        public sealed partial record Book { public required BookIds Id { get; init; } public partial Person Author { get; } }
        public sealed record BookIds([property: Key] int Number);
        """,
        ("people.yaml", "- { id: { main: ada, other: 7 }, name: Ada }\n- { id: { main: bob }, name: Bob, friend: ada }\n"),
        ("books.yaml", "- { id: { number: 12 }, author: ada }\n"));

    [Fact]
    public void Finds_fact_by_key() => AssertIs("Ada", """People.All["ada"].Name + (People.All.ContainsKey("7") ? "!" : "")""");

    [Fact]
    public void Nested_record_has_the_key() => AssertIs("ada 7", """People.Ada.Id.Main + " " + People.Ada.Id.Other""");

    [Fact]
    public void References_use_the_key() => AssertIs("ada", """People.Bob.Friend!.Id.Main""");

    [Fact]
    public void Set_returns_the_key_of_a_fact() => AssertIs("bob", """People.All.KeyOf(People.Bob)""");

    [Fact]
    public void Accepts_number_as_key() =>
        AssertIs("12 ada", """Books.All["12"].Id.Number + " " + People.Ada.Books.Single().Author.Id.Main""");

    private static void AssertIs(string expected, string expression) => Assert.Equal(expected, Facts.Evaluate(expression));
}
