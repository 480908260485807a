using Factbook.Generator.Yaml;

namespace Factbook.Generator.Tests.Yaml;

public class MistakeTests
{
    /// <summary>A text with one mistake, and all that is said about it.</summary>
    public static TheoryData<string, string> Mistakes => new()
    {
        // Characters.
        { "a: 1\n\uFEFFb: 2", "2:1 FB1006 The text contains the invisible character U+FEFF (byte order mark); remove it" },
        {
            "a: 1\0\nb: 2",
            "1:5 FB1005 The text contains the control character U+0000; remove it, or write it as an escape in double quotes"
        },
        {
            "caf\uFFFD: 1",
            "1:4 FB1004 The text contains the replacement character U+FFFD: a character was lost, or the file is not UTF-8; write the "
                + "character again, and save the file as UTF-8"
        },
        {
            "caf\uFFFD: r\uFFFDsum\uFFFD",
            "1:4 FB1004 The text contains the replacement character U+FFFD: a character was lost, or the file is not UTF-8; write the "
                + "character again, and save the file as UTF-8"
        },
        { "a: x\u2028b: y", "1:5 FB1007 The text contains the invisible line separator U+2028; replace it with a line break or a space" },
        { "a: x\u0085b: y", "1:5 FB1007 The text contains the invisible line separator U+0085; replace it with a line break or a space" },
        {
            "a: x\u202Ey",
            "1:5 FB1008 The text contains the invisible bidirectional control U+202E, which changes how text is displayed; remove it, or "
                + "write it as an escape in double quotes"
        },
        {
            "a: x\u2066\u2066y",
            "1:5 FB1008 The text contains the invisible bidirectional control U+2066, which changes how text is displayed; remove it, or "
                + "write it as an escape in double quotes"
        },
        { "a: 1\n<<<<<<< HEAD", "2:1 FB1010 The text contains the merge-conflict marker '<<<<<<<'; resolve the conflict" },
        {
            "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\nb: 3",
            "1:1 FB1010 The text contains the merge-conflict marker '<<<<<<<'; resolve the conflict"
        },

        // Lines.
        { "a:\n\tb: 1", "2:1 FB1011 A tab is used for indentation; indent with spaces" },
        { "a:\n  \tb: 1", "2:3 FB1011 A tab is used for indentation; indent with spaces" },
        { "a: \"b\n\tc\"", "2:1 FB1011 A tab is used for indentation; indent with spaces" },
        { "a:\n  b: 'c\n \td'", "3:2 FB1011 A tab is used for indentation; indent with spaces" },
        { "- [\n\tb,\n c\n ]", "2:1 FB1011 A tab is used for indentation; indent with spaces" },
        { "a:\n  b: {\n  \tc: 1 }", "3:3 FB1011 A tab is used for indentation; indent with spaces" },
        { "- a: 1\n \tb: 2", "2:2 FB1011 A tab is used for indentation; indent with spaces" },
        { "a:\n  - b\n \t- c", "3:2 FB1011 A tab is used for indentation; indent with spaces" },
        { "a:\n  - b: 1\n \t - c", "3:2 FB1011 A tab is used for indentation; indent with spaces" },
        { "-\ta: 1", "1:2 FB1011 A tab is used for indentation; indent with spaces" },
        { "-\t a: 1", "1:2 FB1011 A tab is used for indentation; indent with spaces" },
        { "-\t- a", "1:2 FB1011 A tab is used for indentation; indent with spaces" },
        { "a: b\n\tc", "2:1 FB1011 A tab is used for indentation; indent with spaces" },
        { "a:\n  b: |\n      \n    c", "3:1 FB1046 The blank line is indented more than the text below it; remove its spaces" },
        { "a: >\n\n    \n  c", "3:1 FB1046 The blank line is indented more than the text below it; remove its spaces" },
        {
            "a:\n\u00A0\u00A0b: 1\n\u00A0\u00A0c: 2",
            "2:1 FB1047 The invisible character U+00A0 is used for indentation; indent with spaces"
        },
        { "a:\n-\u2003b: 1\n  c: 2", "2:2 FB1047 The invisible character U+2003 is used for indentation; indent with spaces" },
        { "a:\n  \u200Bb: 1\n  c: 2", "2:3 FB1047 The invisible character U+200B is used for indentation; indent with spaces" },
        {
            "a:\n    b: 1\n  c: 2",
            "3:3 FB1012 The indentation of 'c: 2' matches no level above it; align it with the entries of its level"
        },
        { "a:\n  - b\n - c", "3:2 FB1012 The indentation of '- c' matches no level above it; align it with the entries of its level" },
        { "a: b\n  c: d", "2:3 FB1012 The indentation of 'c: d' matches no level above it; align it with the entries of its level" },
        { "- a\n - b", "2:2 FB1012 The indentation of '- b' matches no level above it; align it with the entries of its level" },
        {
            "a:\n  - b\n    c\n    - d # e\n  - f",
            "4:5 FB1012 The indentation of '- d' matches no level above it; align it with the entries of its level"
        },
        { " a: 1\nb: 2", "2:1 FB1012 The indentation of 'b: 2' matches no level above it; align it with the entries of its level" },

        // Quotes.
        { "a: \"x\nb: 2", "1:4 FB1013 The quote \" is never closed; close it on its line" },
        { "\"a b", "1:1 FB1013 The quote \" is never closed; close it on its line" },
        {
            "x: 1\na: 'it\nb: 2\nc: don't",
            "2:4 FB1014 The quote ' opens a text that continues to line 4; close it on its line, or double a ' that is part of the text"
        },
        {
            "a: 'it\nb: 2\nc: don'",
            "1:4 FB1014 The quote ' opens a text that continues to line 3; close it on its line, or double a ' that is part of the text"
        },
        {
            "a: \"x\nb: \"y\"",
            "1:4 FB1014 The quote \" opens a text that continues to line 2; close it on its line, or double a \" that is part of the text"
        },
        { "a: \"ok \\q\"", "1:8 FB1015 '\\q' is not a valid escape; write '\\\\' for a backslash, or use single quotes" },
        {
            "a: \"\\UFFFFFFFF\"",
            "1:5 FB1016 '\\UFFFFFFFF' is not a Unicode code point; write \\x and 2, \\u and 4, or \\U and 8 hexadecimal digits, at most "
                + "10FFFF"
        },
        {
            "a: \"\\xZ\"",
            "1:5 FB1016 '\\xZ' is not a Unicode code point; write \\x and 2, \\u and 4, or \\U and 8 hexadecimal digits, at most 10FFFF"
        },
        {
            "a: \"x \\uD83D\\u0041\"",
            "1:7 FB1017 '\\uD83D' is an unpaired surrogate; write the character itself, or \\U and 8 hexadecimal digits"
        },
        {
            "a: \"\\uD83D\\uDE0Z\"",
            "1:5 FB1017 '\\uD83D' is an unpaired surrogate; write the character itself, or \\U and 8 hexadecimal digits"
        },
        { "a: \"\\uDE00\"", "1:5 FB1017 '\\uDE00' is an unpaired surrogate; write the character itself, or \\U and 8 hexadecimal digits" },

        { "a: \"one\nand two\"", "2:1 FB1048 The lines of a quoted text must be indented more than its key; indent 'and two\"'" },
        {
            "a:\n  b: 'one\n\n  and two'\n  c: 1",
            "4:3 FB1048 The lines of a quoted text must be indented more than its key; indent 'and two''"
        },

        // Brackets.
        { "a: [1, 2\nb: 3", "1:4 FB1018 '[' is never closed; write ']', and indent the lines between them" },
        { "a: {x: 1\nb: 3", "1:4 FB1018 '{' is never closed; write '}', and indent the lines between them" },
        { "a: [\"x\"\n\"b\": 3", "1:4 FB1018 '[' is never closed; write ']', and indent the lines between them" },
        { "a: [b", "1:4 FB1018 '[' is never closed; write ']', and indent the lines between them" },
        { "a: {x: 1]", "1:9 FB1019 Unexpected ']': the open bracket '{' is closed by '}'; quote the value if the bracket is text" },
        { "a: [1, 2}", "1:9 FB1019 Unexpected '}': the open bracket '[' is closed by ']'; quote the value if the bracket is text" },
        { "a: ]", "1:4 FB1019 Unexpected ']': no bracket is open; quote the value if the bracket is text" },
        { "a: ['x' 'y']", "1:9 FB1020 A ',' is missing before ''y']'; entries in brackets are separated by commas" },
        { "a: {x: [1] y}", "1:12 FB1020 A ',' is missing before 'y}'; entries in brackets are separated by commas" },
        { "a: { b: , c }", "1:9 FB1021 The entry before this ',' is missing; remove the comma, or quote the value if it is text" },
        {
            "a: { b:\n # none\n , c }",
            "3:2 FB1021 The entry before this ',' is missing; remove the comma, or quote the value if it is text"
        },
        { "a: [x,, y]", "1:7 FB1021 The entry before this ',' is missing; remove the comma, or quote the value if it is text" },

        {
            "a: { b: one, two, c: d }",
            "1:12 FB1049 This ',' ends the value 'one' before 'two'; quote the value if the comma is part of it, or write ':' after "
                + "'two' if it is a key"
        },
        {
            "a: { b: one, two, three }",
            "1:12 FB1049 This ',' ends the value 'one' before 'two'; quote the value if the comma is part of it, or write ':' after "
                + "'two' if it is a key"
        },
        {
            "a: [{ b: one , two }]",
            "1:14 FB1049 This ',' ends the value 'one' before 'two'; quote the value if the comma is part of it, or write ':' after "
                + "'two' if it is a key"
        },
        {
            "{ a: 1,200 USD }",
            "1:7 FB1049 This ',' ends the value '1' before '200 USD'; quote the value if the comma is part of it, or write ':' after "
                + "'200 USD' if it is a key"
        },
        {
            "a: [900,000 USD, 5 USD]",
            "1:8 FB1049 This ',' ends the value '900' before '000 USD'; quote the value if the comma is part of it, or write ':' after "
                + "'000 USD' if it is a key"
        },
        {
            "a: { b: “c, d”, e: f }",
            "1:11 FB1049 This ',' ends the value '“c' before 'd”'; quote the value if the comma is part of it, or write ':' after 'd”' "
                + "if it is a key"
        },
        {
            "a: { b: 1, c, : d }",
            "1:10 FB1049 This ',' ends the value '1' before 'c'; quote the value if the comma is part of it, or write ':' after 'c' if "
                + "it is a key"
        },

        // Keys.
        { "a: b: c", "1:5 FB1022 A value that contains ': ' must be quoted; quote it, or put the key on a line of its own" },
        { "a: {b: c: d}", "1:9 FB1022 A value that contains ': ' must be quoted; quote it, or put the key on a line of its own" },
        { "a: 1\nb:2\nc: 3", "2:2 FB1023 A space is missing after ':' in 'b:2'" },
        { "a:\n  b:2\n  c: 3", "2:4 FB1023 A space is missing after ':' in 'b:2'" },
        { "a:\nb:2", "2:2 FB1023 A space is missing after ':' in 'b:2'" },
        { "- a:b\n  c: 3", "1:4 FB1023 A space is missing after ':' in 'a:b'" },
        {
            "a {b: 1, c: 2}\nd: 3",
            "1:1 FB1024 Expected a key, but 'a {b: 1, c: 2}' is not followed by ':'; write 'key: value', or indent it if it continues "
                + "the value above"
        },
        { "a: {&x b:}", "1:9 FB1023 A space is missing after ':' in 'b:}'" },
        { "a:1 # b\nc: 2", "1:2 FB1023 A space is missing after ':' in 'a:1'" },
        { "a: {b:1, c: 2}", "1:6 FB1023 A space is missing after ':' in 'b:1'" },
        {
            "a: 1\nb\nc: 2",
            "2:1 FB1024 Expected a key, but 'b' is not followed by ':'; write 'key: value', or indent it if it continues the value above"
        },
        {
            "a: 1\nb",
            "2:1 FB1024 Expected a key, but 'b' is not followed by ':'; write 'key: value', or indent it if it continues the value above"
        },
        {
            "- a 1\n  b: 2",
            "1:3 FB1024 Expected a key, but 'a 1' is not followed by ':'; write 'key: value', or indent it if it continues the value above"
        },
        {
            "a:\n  - - b c\n      e: f",
            "2:7 FB1024 Expected a key, but 'b c' is not followed by ':'; write 'key: value', or indent it if it continues the value above"
        },
        { "- a 1\n   b: 2", "2:4 FB1012 The indentation of 'b: 2' matches no level above it; align it with the entries of its level" },
        {
            "a:\nb",
            "2:1 FB1024 Expected a key, but 'b' is not followed by ':'; write 'key: value', or indent it if it continues the value above"
        },
        { "a: 1\n: x", "2:1 FB1025 The key before ':' is missing; add it" },
        { "[{a: 1, : x}]", "1:9 FB1025 The key before ':' is missing; add it" },
        { new string('k', 1030) + ": 1", "1:1 FB1026 The key has 1030 characters, more than the limit of 1024; shorten it" },
        { "a: 1\n" + new string('k', 1030) + ": 1", "2:1 FB1026 The key has 1030 characters, more than the limit of 1024; shorten it" },
        { "a: {" + new string('k', 1030) + ": 1}", "1:5 FB1026 The key has 1030 characters, more than the limit of 1024; shorten it" },
        { "%YAML 1.2\n? a\n: b", "2:1 FB1027 A key must be text, but this is an explicit key ('? '); write the key out, or quote it" },
        { "? [a]\n: b", "1:3 FB1027 A key must be text, but this is a list; write the key out, or quote it" },
        { "a: {{ name }}", "1:5 FB1027 A key must be text, but this is a map; quote the whole value if '{{' is text" },
        { "- {{ name }}.txt", "1:4 FB1027 A key must be text, but this is a map; quote the whole value if '{{' is text" },
        { "a: { {b: 1} : 2 }", "1:6 FB1027 A key must be text, but this is a map; write the key out, or quote it" },
        { "a: &x b\n*x : 1", "2:1 FB1027 A key must be text, but this is an alias; write the key out, or quote it" },
        {
            "- a: 1\n  b: 2\n  c: 3\n  a: 4\n  d: 5\n  c: 6\n- a: 7",
            "4:3 FB1028 Duplicate key 'a'; first defined at facts/actors.yaml(1,3)"
        },
        { "a: 1\nb: 3\na: 2", "3:1 FB1028 Duplicate key 'a'; first defined at facts/actors.yaml(1,1)" },
        { "<<: {a: 1}", "1:1 FB1029 Merge keys ('<<') are not supported; write the keys out" },

        // Values.
        { "a: > 70 %", "1:4 FB1030 A plain value cannot begin with '>', which is an indicator of YAML; quote the value" },
        { "a: [>70%]", "1:5 FB1030 A plain value cannot begin with '>', which is an indicator of YAML; quote the value" },
        { "a: ? x", "1:4 FB1030 A plain value cannot begin with '?', which is an indicator of YAML; quote the value" },
        { "a: { b: ? x }", "1:9 FB1030 A plain value cannot begin with '?', which is an indicator of YAML; quote the value" },
        { "a: & x", "1:4 FB1030 A plain value cannot begin with '&', which is an indicator of YAML; quote the value" },
        { "a: %70", "1:4 FB1030 A plain value cannot begin with '%', which is an indicator of YAML; quote the value" },
        { "a: @x", "1:4 FB1030 A plain value cannot begin with '@', which is an indicator of YAML; quote the value" },
        { "a: - 1", "1:4 FB1031 A list entry ('- ') cannot begin here; begin it on a line of its own, aligned with its list" },
        { "a: 1\n- b", "2:1 FB1031 A list entry ('- ') cannot begin here; begin it on a line of its own, aligned with its list" },
        {
            "- a\nb: 1",
            "2:1 FB1032 Expected a list entry, but 'b: 1' does not begin with '- '; add it, or indent the line under its entry"
        },
        {
            "a:\n-b: c\n  d: e",
            "2:1 FB1032 Expected a list entry, but '-b: c' does not begin with '- '; add it, or indent the line under its entry"
        },
        {
            "- a: 1\n-b: c\n  d: e",
            "2:1 FB1032 Expected a list entry, but '-b: c' does not begin with '- '; add it, or indent the line under its entry"
        },
        {
            "a:\n  b:\n  - c: 1\n  -c: 2\n  - c: 3",
            "4:3 FB1032 Expected a list entry, but '-c: 2' does not begin with '- '; add it, or indent the line under its entry"
        },
        { "-\na", "2:1 FB1032 Expected a list entry, but 'a' does not begin with '- '; add it, or indent the line under its entry" },
        { "a: [-]", "1:5 FB1031 A list entry ('- ') cannot begin here; begin it on a line of its own, aligned with its list" },
        { "a: 'it's'", "1:8 FB1033 's'' cannot follow the value before it; quote the whole value" },
        { "a: [#b, c]", "1:5 FB1034 A comment needs a space before '#'" },
        { "a: [b,#c\n ]", "1:7 FB1034 A comment needs a space before '#'" },
        {
            "name: Report #5 of it",
            "1:14 FB1050 '#5 of it' is a comment and not part of the value; quote the value if it is text, or write a space after '#'"
        },
        {
            "- #ff0000",
            "1:3 FB1050 '#ff0000' is a comment and not part of the value; quote the value if it is text, or write a space after '#'"
        },
        {
            "name: “Smith”",
            "1:7 FB1051 The typographic quote “ is part of the value; replace both quotes with \", or put \" around them to keep them"
        },
        {
            "a: {b: „Smith“}",
            "1:8 FB1051 The typographic quote „ is part of the value; replace both quotes with \", or put \" around them to keep them"
        },
        { "a: 'x'#y", "1:7 FB1034 A comment needs a space before '#'" },
        { "a: [b]#y", "1:7 FB1034 A comment needs a space before '#'" },

        // What is left out of YAML here.
        {
            "a: !!foo x",
            "1:4 FB1035 The tag '!!foo' is not supported; remove it (the record declares the type), or quote the value if it is text"
        },
        {
            "a: [!x, y]",
            "1:5 FB1035 The tag '!x' is not supported; remove it (the record declares the type), or quote the value if it is text"
        },
        {
            "a: { b: !, c: 1 }",
            "1:9 FB1035 The tag '!' is not supported; remove it (the record declares the type), or quote the value if it is text"
        },
        {
            "a: !important\nb: 1",
            "1:4 FB1035 The tag '!important' is not supported; remove it (the record declares the type), or quote the value if it is text"
        },
        { "%YAML 2.0\n---\na: 1", "1:1 FB1036 The directive '%YAML 2.0' is not supported; remove the line" },
        { "%YAML 1.2\na: 1", "1:1 FB1036 The directive '%YAML 1.2' is not supported; remove the line" },
        { "a: 1\n%YAML 1.2\n---\nb: 1", "2:1 FB1036 The directive '%YAML 1.2' is not supported; remove the line" },
        {
            "%TAG ! tag:example.org,2024:\n---\na: 1",
            "1:1 FB1036 The directive '%TAG ! tag:example.org,2024:' is not supported; remove the line"
        },
        { "%70 of it\n---\na: 1", "1:1 FB1036 The directive '%70 of it' is not supported; remove the line" },

        // Aliases.
        { "a: *b", "1:4 FB1037 The alias '*b' has no anchor '&b' before it; define the anchor, or quote the value if '*' is text" },
        {
            "a: &x 1\n---\nb: *x",
            "3:4 FB1037 The alias '*x' has no anchor '&x' before it; define the anchor, or quote the value if '*' is text"
        },
        { "a: &x", "1:4 FB1044 The anchor '&x' has no value; write one after it, or quote the value if '&' is text" },
        { "a: &x # more\nb: *x", "1:4 FB1044 The anchor '&x' has no value; write one after it, or quote the value if '&' is text" },
        { "a: &x b", "1:4 FB1045 The anchor '&x' is never used; remove it, or quote the value if '&' is text" },
        { "- &x\n  b: 1", "1:3 FB1045 The anchor '&x' is never used; remove it, or quote the value if '&' is text" },
        { "a: &x { b: &y 1 }\nc: *x", "1:12 FB1045 The anchor '&y' is never used; remove it, or quote the value if '&' is text" },
        { "a: &x 1\nb: &x 2\nc: *x", "1:4 FB1045 The anchor '&x' is never used; remove it, or quote the value if '&' is text" },
        { "a: &x 1\n---\nb: &x 2\nc: *x", "1:4 FB1045 The anchor '&x' is never used; remove it, or quote the value if '&' is text" },
        {
            "a: &x 1\nb: *y",
            "2:4 FB1037 The alias '*y' has no anchor '&y' before it; define the anchor, or quote the value if '*' is text"
        },
        { "a: &x 1\nb: 'c", "2:4 FB1013 The quote ' is never closed; close it on its line" },
        { "a: &x [*x]", "1:8 FB1038 The alias '*x' is inside its own anchor '&x'; a value cannot contain itself" },
        { "a: &x { b: [*x] }", "1:13 FB1038 The alias '*x' is inside its own anchor '&x'; a value cannot contain itself" },

        // The file.
        { "", "1:1 FB1003 The file contains no facts; add some, or remove the file" },
        { "# none yet\n\n---\n", "1:1 FB1003 The file contains no facts; add some, or remove the file" },
        {
            "a:\n  - b\n\n--- # more\n# c\n\n  - d\ne: 1",
            "4:1 FB1043 '---' ends the document here, but the lines below are indented as part of it; remove it, or begin the next "
                + "document at the first column"
        },
        {
            "a:\n  b: 1\n...\n  c: 1\nd: 2",
            "3:1 FB1043 '...' ends the document here, but the lines below are indented as part of it; remove it, or begin the next "
                + "document at the first column"
        },
        { "a: { b: 1,\n---\n  c: 1 }", "1:4 FB1018 '{' is never closed; write '}', and indent the lines between them" },
        { "a: 1\n... b", "2:1 FB1042 Invalid YAML: found invalid content after '...' marker" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_once_at_its_place(string text, string expected) => AssertTold(text, expected);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Windows_line_breaks_change_no_place(string text, string expected) =>
        AssertTold(text.Replace("\n", "\r\n", StringComparison.Ordinal), expected);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_leading_byte_order_mark_changes_no_place(string text, string expected) => AssertTold("\uFEFF" + text, expected);

    // Not a row above: the test runner can't pass on text that is no text.
    [Fact]
    public void Half_of_a_surrogate_pair_is_told() =>
        AssertTold("a: \uD83D.", "1:4 FB1009 U+D83D is an unpaired surrogate, which is not a character; remove it");

    [Fact]
    public void A_key_that_appears_twice_names_the_first_place_too()
    {
        var duplicate = Assert.Single(Reading.Read("a: 1\nb: 3\na: 2").Diagnostics);

        Assert.Equal("1:1", Reading.Place(Assert.Single(duplicate.Others)));
    }

    [Fact]
    public void A_bracket_that_closes_another_names_that_one_too()
    {
        var wrong = Assert.Single(Reading.Read("a: [1, 2}").Diagnostics);

        Assert.Equal("1:4", Reading.Place(Assert.Single(wrong.Others)));
    }

    [Fact]
    public void A_file_without_text_says_why()
    {
        var file = YamlReader.Unreadable("/repository/facts/a.yaml", "a.yaml", "facts/a.yaml", "access is denied");

        Assert.Equal(["1:1 FB1001 The file cannot be read: access is denied"], file.Diagnostics.Select(Reading.Show));
        Assert.False(file.IsComplete);
    }

    [Fact]
    public void Warns_only_of_what_may_be_as_it_was_meant()
    {
        var severities = Mistakes.Select(row => Assert.Single(Reading.Read((string)row[0]).Diagnostics).Descriptor)
            .Where(descriptor => descriptor.DefaultSeverity != Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

        Assert.All(severities, descriptor => Assert.Contains(descriptor.Id, (string[])["FB1003", "FB1045", "FB1050", "FB1051"]));
    }

    private static void AssertTold(string text, string expected) =>
        Assert.Equal([expected], Reading.Read(text).Diagnostics.Select(Reading.Show));
}
