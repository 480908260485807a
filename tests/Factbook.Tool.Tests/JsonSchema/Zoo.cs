using Factbook.Tool.Compiling;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.JsonSchema;

/// <summary>Records of every shape, each with valid facts in spellings that a schema could report by error.</summary>
public static class Zoo
{
    /// <summary>For each table: its file and valid texts.</summary>
    public static readonly IReadOnlyList<(string File, string Yaml)> Right =
    [
        // Scalars, quoted or not: the record determines the type.
        ("scalars", """
            plain: {
              text: a, flag: true, small: -128, count: 2147483647, large: 18446744073709551615, exact: 1.5, wide: -2e-3,
              day: 2024-02-29, time: "14:30", at: "2024-04-12T14:30:00+02:00", lasts: "1:30:00",
              guid: 0f8fad5b-d9cb-469f-a165-70867728950e, link: https://example.org, version: 1.2, range: 70,
              share: just under two thirds, multiple: 10, change: -3.2 %, money: 900 million USD, quantity: 24 aircraft, period: 2023 }
            quoted: {
              text: "a", flag: "true", small: "-128", count: "+42", large: "0", exact: ".5", wide: "1.",
              day: "2024-02-29", time: 14:30, at: 2024-04-12 14:30:00 Z, lasts: -2.06:00:00,
              guid: 0F8FAD5B-D9CB-469F-A165-70867728950E, link: ../page, version: "1.2.3.4", range: "(70, 100]",
              share: "(70, 75] %", multiple: "10", change: MORE  than 120%, money: "[900, ∞) million USD",
              quantity: between 1 km/h and 2 km/h, period: "2023" }
            odd: {
              text: 0101, flag: false, small: +1, count: 007, large: 1, exact: 1.50, wide: 5, day: 0001-01-01,
              time: 23:59:59.9999999, at: "2024-04-12T14:30Z", lasts: 10675199.02:48:05.4775807,
              guid: 0f8fad5b-d9cb-469f-a165-70867728950e, link: 404, version: 1.2.3, range: at least -5,
              share: nearly 70 %, multiple: more than 10-fold, change: "[−1, ∞) %", money: 1.5e9 USD,
              quantity: about 2 million barrels per day, period: ../2023-12-31~ }
            words: {
              text: no, flag: true, small: 0, count: 0, large: 0, exact: 0, wide: .5, day: 2024-01-01, time: "00:00",
              at: 0001-01-01T00:00:00Z, lasts: "0:00", guid: 0f8fad5b-d9cb-469f-a165-70867728950e, link: yes,
              version: 1.2, range: more than 5 thousand, share: between 70% and 75%, multiple: Almost  Twice, change: up to 2 %,
              money: between 1.2 and 1.5 billion EUR, quantity: 3 m², period: 2023-36/2024-Q1? }
            nulls: {
              text: Null, flag: true, small: 0, count: 0, large: 0, exact: 0, wide: 0, day: 2024-01-01, time: "00:00",
              at: 0001-01-01T00:00:00Z, lasts: "0:00", guid: 0f8fad5b-d9cb-469f-a165-70867728950e, link: NULL,
              version: 1.2, range: 1, share: 0 %, multiple: a third, change: 0 %, money: 0 XXX, quantity: several units, period: 2023% }
            """),

        // Spellings of keys and names; rules; defaults; null values.
        ("spellings", """
            kebab: { full-name: A, part-of: snake, kind: two-words, tags: [], code: "8456", more: { x: 1 } }
            snake: { full_name: B, part_of: ~, kind: Two_Words, code: 8456, tags: [a, 7, no] }
            camel: { fullName: C, partOf: , kind: twoWords, code: "0101", tags: ["~a"], unknown: [1, { a: b }] }
            pascal: { FullName: D, PartOf: null, KIND: TWOWORDS, code: 0101, mail: a@b, site: HTTPS://x.org, note: ~, level: 10 }
            stated: { id: stated, full-name: E, kind: True, ratio: 0.25, colour: red, flags: [first, Second] }
            alone: { full-name: 5, kind: "2022", flags: first, level: "99", colour: "" }
            number: { full-name: x, kind: 2022, colour: green }
            """),

        // Three shapes of files, and shorthand for facts.
        ("lists", "- { id: one, name: One }\n- id: two\n  NAME: Two\n"),
        ("maps", "name: { name: A map under the name of a text is a fact }\nother: { name: Other }\n"),
        ("one", "name: One\nsize: 5\n"),
        ("one", "id: two\nname: Two\n---\nid: three\nSize: 3\nname: 3\n"),
        ("declared-one", "name: One\nsize: 5\n"),
        ("pairs", "CN: China\nNO: no\nUS: { name: United States }\n8: 5\n"),
        ("keys", "- a\n- b\n- { id: c }\n"),
        ("keys", "d:\ne: ~\nf: {}\n"),
        ("empties", "a:\nb: { note: x }\n"),
        ("groups", "G7: [one, two]\nG8: { members: [one] }\n"),

        // Cases by discriminator, by keys, by the kind of node; nested and owned.
        ("shapes",
         """
         a: { type: circle, radius: 5 }
         b: { Type: square, side: 1 }
         c: { side: 2, type: square }
         d: { type: 3, depth: 1 }
         e: { type: '3', depth: 2 }

         """),
        ("forms", "a: { $type: x/y, length: 5 }\nb: { length: 1, $TYPE: x/y }\n"),
        ("voices", "a: { actor: one }\nb: { of: one, count: 2 }\nc: { OF: two, Count: 2, note: x }\n"),
        ("trees",
         """
         a: { value: text }
         b: { value: 7 }
         c: { value: [1, [2, x], { left: 1, right: [y] }] }
         d: { value: { left: { left: 1, right: 2 }, right: z } }
         e: { value: { items: [1] } }

         """),
        ("owners",
         "a:\n  parts:\n    x: { size: 1 }\n    y: { size: 2, note: n }\nb: { parts: [{ id: p, size: 3 }, { id: q, Size: 4 }] }\n"),
        ("owners", "c: { parts: [x, { id: r, size: 5 }] }\nd: {}\n"),
        ("composites", "- { country: no, year: 2022, name: A }\n- { Country: se, YEAR: 2023, name: B }\n"),
        ("composites", "dk: { year: 2022, name: A }\n2024: { country: fi, name: B }\n"),
        ("tables",
         """
         a: { by-kind: { two-words: 1, 2022: 2 }, by-number: { 1: a, "2": b }, by-text: { no: x, 5: y }, open: [1, { x: ~ }],
           flags: [first] }

         """),

        // Keys that belong together, and keys without a value.
        (
            "choices",
            "a: { share: 1, whole: x }\nb: { amount: 2, share: ~, tags: [] }\nc: { Amount: 3 }\nd: { tags: [x], Share: , whole: ~ }\n"
        ),
    ];

    /// <summary>Creates a project with these records and facts.</summary>
    internal static ProjectFolder Project()
    {
        var folder = new ProjectFolder().Write("Zoo.csproj", ProjectFolder.Plain).Write("Zoo.cs", ZooRecords.Text);
        for (var i = 0; i < Right.Count; i++)
        {
            folder.Write(PathOf(i), Right[i].Yaml);
        }

        return folder;
    }

    /// <summary>Returns the file of a text of <see cref="Right"/>.</summary>
    internal static string PathOf(int index) => $"facts/{Right[index].File}-{index}.yaml";

    /// <summary>Returns the name of the schema of its table.</summary>
    internal static string SchemaOf(int index) => Right[index].File switch
    {
        "lists" => "listeds",
        "maps" => "mappeds",
        "one" => "singles",
        "declared-one" => "declared-ones",
        "keys" => "bares",
        var named => named,
    };

    /// <summary>Reads the records and facts of a project from its sources.</summary>
    internal static FactDataset Read(string folder) => SourceDataset.Read(Compile(folder));

    internal static CompiledDataset Compile(string folder) => new DatasetCompiler(ProjectFolder.Opened(folder)).Compile();
}
