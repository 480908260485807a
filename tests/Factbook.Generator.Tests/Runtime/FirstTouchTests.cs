using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Runtime;

/// <summary>Facts that many threads access concurrently for the first time.</summary>
public class FirstTouchTests
{
    private const int Count = 300;

    // Each actor refers to the previous one and has inverse references; each claim refers to the actor with its number.
    private static readonly Generation Facts = Generation.Of(
        """
        using System.ComponentModel.DataAnnotations.Schema;

        [Facts("actors.yaml")]
        public sealed partial record Actor([property: Key] string Id, [property: Index(IsUnique = true)] string Code)
        {
            public partial Actor? Before { get; }
            [InverseProperty(nameof(Before))] public partial IReadOnlyList<Actor> After { get; }
            [InverseProperty(nameof(Claim.About))] public partial IReadOnlyList<Claim> Claims { get; }
        }

        [Facts("claims.yaml")]
        public abstract partial record Claim([property: Key] string Id)
        {
            public partial Actor About { get; }
        }

        public sealed partial record ShareClaim(string Id, Share Share) : Claim(Id);

        public sealed partial record NoteClaim(string Id, string Note) : Claim(Id);
        """,
        ("actors.yaml",
         string.Concat(Enumerable.Range(0, Count).Select(i => $"a{i}: {{ code: c{i}{(i == 0 ? "" : $", before: a{i - 1}")} }}\n"))),
        ("claims.yaml",
         string.Concat(Enumerable.Range(0, Count).Select(i => $"k{i}: {{ about: a{i}, {(i % 2 == 0 ? "share: 5 %" : "note: x")} }}\n"))));

    /// <summary>One thread for each access path to a fact; in each round all of them access the same fact for the first time.</summary>
    [Theory]
    [InlineData("actors by one way each", """
        i => Actors.All["a" + i],
        i => Actors.All.TryGetValue(("a" + i).AsSpan(), out var actor) ? actor : null,
        i => Actors.All[i],
        i => typeof(Actors).GetProperty("A" + i)!.GetValue(null),
        i => Actors.ByCode("c" + i),
        i => i == 0 ? Actors.All[0] : Actors.All[i - 1].After[0],
        i => Claims.All[i].About,
        i => { actors.MoveNext(); return actors.Current; },
        i => Actors.All.ElementAt(i),
        """)]
    [InlineData("claims by one way each", """
        i => Claims.All["k" + i],
        i => Claims.All[i],
        i => typeof(Claims).GetProperty("K" + i)!.GetValue(null),
        i => i % 2 == 0 ? ShareClaims.All[i / 2] : NoteClaims.All[i / 2],
        i => i % 2 == 0 ? ShareClaims.All["k" + i] : NoteClaims.All["k" + i],
        i => Actors.All[i].Claims[0],
        i => { claims.MoveNext(); return claims.Current; },
        """)]
    [InlineData("actors by reference", """
        i => i == 0 ? Actors.A0 : Actors.All[i - 1].After.Single(),
        i => i == 0 ? Actors.A0 : Actors.All["a" + (i - 1)].After[0],
        i => Claims.All["k" + i].About,
        i => i % 2 == 0 ? ShareClaims.All[i / 2].About : NoteClaims.All[i / 2].About,
        """)]
    public void Every_access_path_returns_the_same_instance(string _, string ways) =>
        Assert.Equal(0, Facts.Execute(
            $$"""
            using var actors = ((IEnumerable<Actor>)Actors.All).GetEnumerator();
            using var claims = ((IEnumerable<Claim>)Claims.All).GetEnumerator();
            Func<int, object?>[] ways = [ {{ways}} ];
            var found = ways.Select(_ => new object?[{{Count}}]).ToArray();
            using var start = new System.Threading.Barrier(ways.Length);
            var threads = ways.Select((way, number) => new System.Threading.Thread(() =>
            {
                for (var i = 0; i < {{Count}}; i++)
                {
                    start.SignalAndWait();
                    found[number][i] = way(i);
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            return Enumerable.Range(0, {{Count}})
                .Count(i => found.Any(facts => facts[i] is null || !ReferenceEquals(facts[i], found[0][i])));
            """));

    [Fact]
    public void Keeps_facts_that_are_materialized_concurrently_on_one_page() =>
        Assert.All(Facts.ExecuteAfresh(
            $$"""
            const int Threads = 8;
            var found = new Actor[Threads][];
            using var start = new System.Threading.Barrier(Threads);
            var threads = Enumerable.Range(0, Threads).Select(number => new System.Threading.Thread(() =>
            {
                start.SignalAndWait();

                // Each thread begins at another fact.
                found[number] = Enumerable.Range(0, {{Count}}).Select(i => Actors.All[(i + number) % {{Count}}]).ToArray();
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            return found.SelectMany(facts => facts).Distinct(ReferenceEqualityComparer.Instance).Count();
            """,
            times: 25), count => Assert.Equal(Count, count));

    [Fact]
    public void Circular_static_constructors_neither_deadlock_nor_materialize_a_fact_twice()
    {
        var facts = Generation.Of(
            """
            [Facts("ports.yaml")]
            public sealed partial record Port([property: Key] string Id)
            {
                static Port() => Home = Voyages.All["first"].From;
                public static Port Home { get; }
                public partial Voyage? Next { get; }
            }

            [Facts("voyages.yaml")]
            public sealed partial record Voyage([property: Key] string Id)
            {
                static Voyage() => Maiden = Crews.All["crew"].On;
                public static Voyage Maiden { get; }
                public partial Port From { get; }
            }

            [Facts("crews.yaml")]
            public sealed partial record Crew([property: Key] string Id)
            {
                static Crew() => Base = Ports.All["riga"];
                public static Port Base { get; }
                public partial Voyage On { get; }
            }
            """,
            ("ports.yaml", "riga: { next: first }\n"),
            ("voyages.yaml", "first: { from: riga }\n"),
            ("crews.yaml", "crew: { on: first }\n"));

        Assert.All(facts.ExecuteAfresh(
            """
            Func<object?>[] ways =
            [
                () => Ports.All["riga"], () => Voyages.All["first"].From, () => Crews.All["crew"].On.From, () => Port.Home ?? Ports.Riga,
                () => Crew.Base ?? Ports.Riga, () => (Voyage.Maiden ?? Voyages.First).From, () => Ports.All.Single().Next!.From,
            ];
            var found = new object?[ways.Length];
            using var start = new System.Threading.Barrier(ways.Length);
            var threads = ways.Select((way, number) => new System.Threading.Thread(() =>
            {
                start.SignalAndWait();
                found[number] = way();
            }) { IsBackground = true }).ToList();
            threads.ForEach(thread => thread.Start());
            return threads.All(thread => thread.Join(TimeSpan.FromMinutes(2)))
                && found.All(fact => fact is not null && ReferenceEquals(fact, found[0]));
            """,
            times: 40), isOne => Assert.Equal(true, isOne));
    }
}
