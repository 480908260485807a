using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.LookUps;

/// <summary>Keys in code are checked at compile time, in the project of the dataset and in a project that references it.</summary>
public class LookUpTests
{
    private static readonly (string, (string, string)[]) Actors = (
        """[Facts("actors.yaml")] public sealed record Actor([property: Key] string Id, string? Name = null);""",
        [("actors.yaml", "china: {}\nrussia: {}\nwhite-house: {}\n")]);

    private static readonly (string, (string, string)[]) Claims = (
        """
        [Facts("claims.yaml", Members = false)] public abstract record Claim([property: Key] string Id);
        public sealed record ShareClaim(string Id, Share Share) : Claim(Id);
        public abstract record Figure(string Id) : Claim(Id);
        public sealed record AmountClaim(string Id, Money Amount) : Figure(Id);
        public sealed record RateClaim(string Id, Percentage Rate) : Figure(Id);
        """,
        [("claims.yaml", "tools: { share: 70 % }\nimports: { amount: 900 million USD }\nduty: { rate: 5 % }\n")]);

    [Fact]
    public Task Reports_unknown_key_of_required_fact() => Analysis.Expect(
        Actors,
        """
        class Code
        {
            object A => Actors.All["china"];
            object B => Actors.All[[|"chnia"|]];
            object C => Actors.All[([|"chnia"|])];
            object D => Actors.All[[|"chnia"|].AsSpan()];
            object E => Actors.All[(ReadOnlySpan<char>)[|"chnia"|]];
            object F => Actors.All[0];
        }
        """,
        [.. Enumerable.Repeat("error FB3012: No Actor has the key 'chnia'; did you mean 'china'?", 4)]);

    [Fact]
    public Task Warns_about_lookup_of_unknown_key() => Analysis.Expect(
        Actors,
        """
        class Code
        {
            bool A => Actors.All.TryGetValue("china", out _) && Actors.All.ContainsKey("russia");
            bool B => Actors.All.TryGetValue([|"whitehouse"|], out _);
            bool C(out Actor? found) => Actors.All.TryGetValue(fact: out found, key: [|"rusia"|]);
            bool D => Actors.All.ContainsKey([|"France"|]);
        }
        """,
        "warning FB3013: No Actor has the key 'whitehouse', so the lookup finds no fact; did you mean 'white-house'?",
        "warning FB3013: No Actor has the key 'rusia', so the lookup finds no fact; did you mean 'russia'?",
        "warning FB3013: No Actor has the key 'France', so the lookup finds no fact");

    [Fact]
    public Task Accepts_key_in_another_normalization_form() => Analysis.Expect(
        ("""[Facts("dishes.yaml", Members = false)] public sealed record Dish([property: Key] string Id);""",
         [("dishes.yaml", "caf\u00E9: {}\ntea: {}")]),
        """
        class Code
        {
            object A => Dishes.All["cafe\u0301"];
            object B => Dishes.All[[|"cafe\u0300"|]];
        }
        """,
        "error FB3012: No Dish has the key 'cafe\u0300'; did you mean 'caf\u00E9'?");

    [Fact]
    public Task Checks_every_constant_at_its_use() => Analysis.Expect(
        Actors,
        """
        class Code
        {
            const string Chnia = "chnia";
            object A => Actors.All[[|Chnia|]];
            object B => Actors.All[[|Code.Chnia|]];
            object C { get { const string rusia = "rusia"; return Actors.All[[|rusia|]]; } }
            object D => Actors.All[[|"chi" + "an"|]];
            object E => Actors.All[[|$"{Chnia}"|]];
            object F => Actors.All[[|nameof(Actors)|]];
            object G(bool north) => Actors.All[north ? [|"rusia"|] : "china"];
            object H(int number) => Actors.All[number switch { 0 => "russia", 1 => [|"chinna"|], _ => [|Chnia|] }];
            object I(string key) => Actors.All[key];
            object J(string key) => Actors.All[key + "chnia"];
            object K => Actors.All[(string)[|"rusia"|]];
        }
        """,
        "error FB3012: No Actor has the key 'chnia'; did you mean 'china'?",
        "error FB3012: No Actor has the key 'chnia'; did you mean 'china'?",
        "error FB3012: No Actor has the key 'rusia'; did you mean 'russia'?",
        "error FB3012: No Actor has the key 'chian'; did you mean 'china'?",
        "error FB3012: No Actor has the key 'chnia'; did you mean 'china'?",
        "error FB3012: No Actor has the key 'Actors'",
        "error FB3012: No Actor has the key 'rusia'; did you mean 'russia'?",
        "error FB3012: No Actor has the key 'chinna'; did you mean 'china'?",
        "error FB3012: No Actor has the key 'chnia'; did you mean 'china'?",
        "error FB3012: No Actor has the key 'rusia'; did you mean 'russia'?");

    [Fact]
    public Task Recognizes_set_by_its_record() => Analysis.Expect(
        Actors,
        """
        class Code(FactSet<Actor> actors)
        {
            object A => actors[[|"chnia"|]];
            object B(FactSet<Actor>? set) => set?[[|"rusia"|]] ?? actors["russia"];
            object C<T>(FactSet<T> set) where T : class => set["chnia"];
            object D(Dictionary<string, Actor> others) => others["chnia"];
            bool E(IFactSet set) => set.IndexOfKey("chnia") < 0;
        }
        """,
        "error FB3012: No Actor has the key 'chnia'; did you mean 'china'?",
        "error FB3012: No Actor has the key 'rusia'; did you mean 'russia'?");

    [Fact]
    public Task Case_has_only_the_keys_of_its_facts() => Analysis.Expect(
        Claims,
        """
        class Code
        {
            object[] A => [Claims.All["tools"], Claims.All["duty"], ShareClaims.All["tools"], AmountClaims.All["imports"],
                Figures.All["imports"], Figures.All["duty"]];
            object B => ShareClaims.All[[|"imports"|]];
            object C => Figures.All[[|"tools"|]];
            object D => AmountClaims.All[[|"import"|]];
            object E => AmountClaims.All[[|"dutty"|]];
        }
        """,
        "error FB3012: No ShareClaim has the key 'imports'; it is the key of another Claim",
        "error FB3012: No Figure has the key 'tools'; it is the key of another Claim",
        "error FB3012: No AmountClaim has the key 'import'; did you mean 'imports'?",
        "error FB3012: No AmountClaim has the key 'dutty'");

    [Fact]
    public Task Checks_values_of_unique_index() => Analysis.Expect(
        ("""
         public enum Kind { State, Person }
         [Facts("actors.yaml")] public sealed record Actor(
             [property: Key] string Id,
             [property: Index(IsUnique = true)] string? Wikidata,
             [property: Index] string? Region,
             [property: Index(IsUnique = true)] int? Number,
             [property: Index] Kind Kind);
         """,
            [("actors.yaml", "china: { wikidata: Q148, region: Asia, number: 1, kind: state }\nnobody: { kind: state }\n")]),
        """
        class Code
        {
            object? A => Actors.ByWikidata("Q148");
            object? B => Actors.ByWikidata([|"Q1480"|]);
            object? C(string id) => Actors.ByWikidata(id);
            object? D => Actors.ByRegion("Europe");
            object? E => Actors.ByNumber(7);
            object? F => Actors.ByKind(Kind.Person);
        }
        """,
        "warning FB3013: No Actor has the Wikidata 'Q1480', so the lookup finds no fact; did you mean 'Q148'?");

    [Fact]
    public Task Preserves_keys_of_any_script_in_metadata() => Analysis.Expect(
        ("""[Facts("words.yaml", Set = "Vocabulary", Members = false)] public sealed record Word([property: Key] string Id);""",
            [("words.yaml", "😀: {}\n😁: {}\n😀😁: {}\nчина: {}\n\"tab\\there\": {}\n\"\": {}\n" + new string('k', 900) + ": {}\n")]),
        """
        class Code
        {
            object[] A => [Vocabulary.All["😀"], Vocabulary.All["😁"], Vocabulary.All["😀😁"], Vocabulary.All["чина"],
                Vocabulary.All["tab\there"], Vocabulary.All[""]];
            object B => Vocabulary.All[[|"чинна"|]];
            object C => Vocabulary.All[[|"\ud83d"|]];
            object D => Vocabulary.All[[|"##vso[task]\r\n"|]];
        }
        """,
        "error FB3012: No Word has the key 'чинна'; did you mean 'чина'?",
        "error FB3012: No Word has the key '\\uD83D'; did you mean '😀'?",
        "error FB3012: No Word has the key '#\\u0023vso[task]\\u000D\\u000A'");

    [Fact]
    public Task Recognizes_sets_of_nested_records_and_named_sets() => Analysis.Expect(
        ("""
         namespace Deep.Down
         {
             public static partial class Atlas
             {
                 [Facts("countries.yaml", Set = "Lands")] public sealed record Country([property: Key] string Id);
             }
         }
         """,
            [("countries.yaml", "latvia: {}\n")]),
        """
        class Code
        {
            object A => Deep.Down.Atlas.Lands.All[[|"latvija"|]];
        }
        """,
        "error FB3012: No Country has the key 'latvija'; did you mean 'latvia'?");

    [Fact]
    public Task Reports_lookups_in_set_without_facts() => Analysis.Expect(
        ("""[Facts("actors.yaml")] public sealed record Actor([property: Key] string Id);""", [("actors.yaml", "{}\n")]),
        """class Code { bool A => Actors.All.ContainsKey([|"china"|]); }""",
        "warning FB3013: No Actor has the key 'china', so the lookup finds no fact");
}
