namespace Factbook.Generator.Tests.Yaml;

/// <content>Errors of unsupported features, aliases and the file.</content>
public static partial class SyntaxErrors
{
    /// <summary>Errors of unsupported features, aliases and the file.</summary>
    public static TheoryData<string, string> OfStructure => new()
    {
        // Unsupported features of YAML.
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
}
