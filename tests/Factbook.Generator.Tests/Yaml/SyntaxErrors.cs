namespace Factbook.Generator.Tests.Yaml;

/// <summary>Texts with one syntax error, and the position, number and message of the diagnostic.</summary>
public static partial class SyntaxErrors
{
    /// <summary>Errors of characters, lines and quotes.</summary>
    public static TheoryData<string, string> OfText => new()
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
        { "a:\n  b: \"c\n\n  \td\"", "4:3 FB1011 A tab is used for indentation; indent with spaces" },
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
    };
}
