namespace Factbook.Generator.Tests.Yaml;

/// <content>Errors of brackets, keys and values.</content>
public static partial class SyntaxErrors
{
    /// <summary>Errors of brackets, keys and values.</summary>
    public static TheoryData<string, string> OfNodes => new()
    {
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
            "name: “Smith",
            "1:7 FB1051 The typographic quote “ is part of the value; replace both quotes with \", or put \" around them to keep them"
        },
        {
            "name: „Smith",
            "1:7 FB1051 The typographic quote „ is part of the value; replace both quotes with \", or put \" around them to keep them"
        },
        {
            "name: «Smith",
            "1:7 FB1051 The typographic quote « is part of the value; replace both quotes with \", or put \" around them to keep them"
        },
        {
            "a: {b: „Smith“}",
            "1:8 FB1051 The typographic quote „ is part of the value; replace both quotes with \", or put \" around them to keep them"
        },
        { "a: 'x'#y", "1:7 FB1034 A comment needs a space before '#'" },
        { "a: [b]#y", "1:7 FB1034 A comment needs a space before '#'" },
    };
}
