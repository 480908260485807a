using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Runtime;

public class FactSetTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        [Facts("actors/*.yaml", Members = false)]
        public sealed partial record Actor([property: Key] string Id, string? Note = null)
        {
            public partial Actor? PartOf { get; }
            public partial FactList<Actor> Allies { get; }
        }
        """,
        ("actors/b.yaml", "china: {}\n\n  \n东京: { note: 首都, part-of: china, allies: [china, köln] }\n"),
        ("actors/a.yaml", "# the first file\nköln: { part-of: 东京 }\n\"a b\": {}"));

    [Fact]
    public void Facts_are_ordered_by_path_and_position() =>
        Assert.Equal("köln|a b|china|东京", Facts.Evaluate("""string.Join("|", Actors.All.Select(actor => actor.Id))"""));

    [Fact]
    public void Finds_fact_by_span() =>
        Assert.Equal((true, true, false, false, false), Facts.Evaluate(
            """
            (Actors.All.TryGetValue("x-china-y".AsSpan(2, 5), out var china) && china.Id == "china", Actors.All.ContainsKey("köln"),
             Actors.All.TryGetValue("China", out _), Actors.All.ContainsKey(""), Actors.All.ContainsKey("kôln"))
            """));

    [Fact]
    public void Materializes_fact_while_a_consumer_locks_the_set() =>
        Assert.Equal(true, Facts.ExecuteAfresh(
            $$"""
            lock (Actors.All)
            {
                var made = new System.Threading.Thread(() => _ = Actors.All[0]) { IsBackground = true };
                made.Start();
                return made.Join({{(int)Patience.Limit.TotalMilliseconds}});
            }
            """,
            times: 1)[0]);

    [Fact]
    public void Names_undefined_key_in_exception() =>
        Assert.Equal("Actors has no fact with the key 'russia'.", Facts.Execute(
            """try { return Actors.All["russia"]; } catch (KeyNotFoundException missing) { return missing.Message; }"""));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MaxValue)]
    public void Throws_for_index_out_of_range(int place) =>
        Assert.Equal(
            true, Facts.Execute($$"""try { return Actors.All[{{place}}]; } catch (ArgumentOutOfRangeException) { return true; }"""));

    [Fact]
    public void Fact_has_index_key_and_location() =>
        Assert.Equal(
            "0 köln facts/actors/a.yaml:2:1, 1 a b facts/actors/a.yaml:3:1, 2 china facts/actors/b.yaml:1:1, 3 东京 facts/actors/b.yaml:4:1",
            Facts.Evaluate(
                """
                string.Join(", ", Actors.All.Select(actor =>
                    Actors.All.IndexOf(actor) + " " + Actors.All.KeyOf(actor) + " " + Actors.All.LocationOf(actor)))
                """));

    [Theory]
    [InlineData("new Actor(\"china\")")]
    [InlineData("Actors.All[\"china\"] with { }")]
    public void Rejects_record_that_is_not_a_fact_of_the_set(string stranger) =>
        Assert.Equal("This Actor is not a fact of Actors. (Parameter 'fact')", Facts.Execute(
            $$"""try { return Actors.All.KeyOf({{stranger}}); } catch (ArgumentException refused) { return refused.Message; }"""));

    [Fact]
    public void Many_threads_get_the_same_instance() =>
        Assert.Equal(4, Facts.Execute(
            """
            var found = new System.Collections.Concurrent.ConcurrentBag<Actor>();
            using var start = new System.Threading.Barrier(8);
            var threads = Enumerable.Range(0, 8).Select(_ => new System.Threading.Thread(() =>
            {
                start.SignalAndWait();
                foreach (var actor in Actors.All)
                {
                    found.Add(actor);
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            return found.Distinct(ReferenceEqualityComparer.Instance).Count();
            """));

    [Theory]
    [InlineData("lookup by key", "sum += Actors.All[\"china\"].Id.Length;")]
    [InlineData("lookup by a key beyond ASCII", "sum += Actors.All[\"东京\"].Id.Length;")]
    [InlineData("lookup of an undefined key", "sum += Actors.All.TryGetValue(\"russia\", out _) ? 1 : 0;")]
    [InlineData("lookup by index", "sum += Actors.All[1].Id.Length;")]
    [InlineData("enumeration", "foreach (var actor in Actors.All) sum += actor.Id.Length;")]
    [InlineData("following a reference", "sum += Actors.All[0].PartOf!.PartOf!.Id.Length;")]
    [InlineData("enumeration of references", "foreach (var ally in Actors.All[3].Allies) sum += ally.Id.Length;")]
    [InlineData("index of a fact", "sum += Actors.All.IndexOf(Actors.All[2]);")]
    public void Second_access_allocates_nothing(string what, string statement) =>
        Assert.Equal((what, 0L), ((string, long))Facts.Execute(
            $$"""
            var sum = 0;
            void Touch() { {{statement}} }
            Touch();
            Touch();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Touch();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return ("{{what}}", allocated);
            """)!);

    [Fact]
    public void Finds_sets_of_an_assembly_by_name() =>
        Assert.Equal("Actors 4 Actor", Facts.Evaluate(
            """
            string.Join(", ", Dataset.GetSets(typeof(Actors).Assembly).Select(set => set.Name + " " + set.Count + " " + set.FactType.Name))
            """));
}
