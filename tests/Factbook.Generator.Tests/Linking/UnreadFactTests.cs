using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

/// <summary>An unreadable part of a file suppresses only the errors that it may cause.</summary>
public class UnreadFactTests
{
    private const string Records = """
        [Facts("actors/*.yaml", Members = false)]
        public sealed partial record Actor([property: Key] string Id, string? Name = null)
        {
            public partial Actor? PartOf { get; }
            [RefersTo<Actor>] public string? Ally { get; init; }
        }

        [Facts("goods.yaml", Members = false)]
        public sealed partial record Good([property: Key] string Id) { public partial Actor? From { get; } }
        """;

    private static string Undefined(string key, string property = "Good.From") =>
        $"error FB3001: Actor '{key}' is not defined; {property} refers to an Actor";

    private static void Expect(string actors, string goods, params string[] messages) =>
        DiagnosticAssert.Expect(Records, [("actors/a.yaml", actors), ("goods.yaml", goods)], messages);

    [Fact]
    public void Invalid_character_in_value_does_not_hide_undefined_references() => Expect(
        "china: { name: 'x [|\u202E|] y' }",
        "a: { from: china }\nb: { from: [|zambia|] }",
        "error FB1008: The text contains the invisible bidirectional control U+202E, which changes how text is displayed; remove it, or "
            + "write it as an escape in double quotes",
        Undefined("zambia"));

    [Fact]
    public void Does_not_report_references_to_key_with_invalid_character() => Expect(
        "chi[|\u202E|]na: {}",
        "a: { from: china }\nb: { from: [|zambia|] }",
        "error FB1008: The text contains the invisible bidirectional control U+202E, which changes how text is displayed; remove it, or "
            + "write it as an escape in double quotes",
        Undefined("zambia"));

    [Fact]
    public void Does_not_report_references_to_keys_after_the_error() => Expect(
        "iran: { part-of: [|oman|] }\nrussia: { part-of: [|\"|]iran }\nchina: {}\nnorth-korea: { ally: china }",
        "a: { from: china }\nb: { from: north-korea }\nc: { from: [|oman|] }\nd: { from: [|south-korea|] }",
        Undefined("oman", "Actor.PartOf"),
        "error FB1013: The quote \" is never closed; close it on its line",
        Undefined("oman"),
        Undefined("south-korea"));

    [Fact]
    public void Does_not_report_checked_text_after_the_error() => DiagnosticAssert.Expect(
        Records,
        [
            ("actors/a.yaml", "russia: { part-of: [|\"|]iran }\nchina: {}"),
            ("actors/b.yaml", "peru: { ally: china }\nchile: { ally: [|zambia|] }")
        ],
        "error FB1013: The quote \" is never closed; close it on its line",
        "error FB3008: Actor 'zambia' is not defined; Actor.Ally must refer to a fact");

    [Fact]
    public void Key_with_replacement_character_may_be_any_similar_key() => Expect(
        "per[|\uFFFD|]: {}",
        "a: { from: per\u00FA }\nb: { from: [|peru|] }\nc: { from: [|m\u00E1laga|] }",
        "error FB1004: The text contains the replacement character U+FFFD: a character was lost, or the file is not UTF-8; write the "
            + "character again, and save the file as UTF-8",
        Undefined("peru"),
        Undefined("m\u00E1laga"));

    [Fact]
    public void Does_not_report_references_to_unread_key_in_another_form() => Expect(
        "russia: { part-of: [|\"|]iran }\npeu\u0301: {}",
        "a: { from: pe\u00FA }",
        "error FB1013: The quote \" is never closed; close it on its line");

    [Fact]
    public void Does_not_report_references_to_key_of_discarded_side_of_conflict() => Expect(
        "[|<<<<<<<|] HEAD\nchina: {}\n=======\nprc: {}\n>>>>>>> other",
        "a: { from: prc }\nb: { from: [|zambia|] }",
        "error FB1010: The text contains the merge-conflict marker '<<<<<<<'; resolve the conflict",
        Undefined("zambia"));

    [Fact]
    public void File_without_table_does_not_hide_undefined_references() => DiagnosticAssert.Expect(
        Records,
        [("actors/a.yaml", "china: {}"), ("goods.yaml", "a: { from: [|zambia|] }\nb: [|{|]\nzambia: {}")],
        Undefined("zambia"),
        "error FB1018: '{' is never closed; write '}', and indent the lines between them");

    [Fact]
    public void Does_not_report_references_to_unread_part_of_the_same_file() => DiagnosticAssert.Expect(
        Records,
        [("actors/a.yaml", "china: { part-of: asia }\nperu: { part-of: [|andes|] }\nx: [|{|]\nasia: {}")],
        Undefined("andes", "Actor.PartOf"),
        "error FB1018: '{' is never closed; write '}', and indent the lines between them");
}
