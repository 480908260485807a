using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB1xxx: the text of a YAML file.</content>
internal static partial class Descriptors
{
    // The file as a whole.
    public static readonly DiagnosticDescriptor FileUnreadable = Error(
        "FB1001", "File cannot be read", "The file cannot be read", ": {0}");

    public static readonly DiagnosticDescriptor FileTooLarge = Error(
        "FB1002",
        "File is too large",
        "The file has {0} characters, more than the limit of {1}; split it, or raise the limit with the MSBuild property "
            + "FactsFileSizeLimit");

    public static readonly DiagnosticDescriptor NoFacts = Warning(
        "FB1003", "File contains no facts", "The file contains no facts; add some, or remove the file");

    // Characters.
    public static readonly DiagnosticDescriptor ReplacementCharacter = Error(
        "FB1004",
        "Replacement character",
        "The text contains the replacement character U+FFFD: a character was lost, or the file is not UTF-8; write the character "
            + "again, and save the file as UTF-8");

    public static readonly DiagnosticDescriptor ControlCharacter = Error(
        "FB1005", "Control character", "The text contains the control character {0}; remove it, or write it as an escape in double quotes");

    public static readonly DiagnosticDescriptor StrayByteOrderMark = Error(
        "FB1006", "Stray byte order mark", "The text contains the invisible character U+FEFF (byte order mark); remove it");

    public static readonly DiagnosticDescriptor LineSeparator = Error(
        "FB1007", "Unusual line separator", "The text contains the invisible line separator {0}; replace it with a line break or a space");

    public static readonly DiagnosticDescriptor BidirectionalControl = Error(
        "FB1008",
        "Bidirectional control character",
        "The text contains the invisible bidirectional control {0}, which changes how text is displayed; remove it, or write it as an "
            + "escape in double quotes");

    public static readonly DiagnosticDescriptor LoneSurrogate = Error(
        "FB1009", "Unpaired surrogate", "{0} is an unpaired surrogate, which is not a character; remove it");

    public static readonly DiagnosticDescriptor ConflictMarker = Error(
        "FB1010", "Merge-conflict marker", "The text contains the merge-conflict marker '{0}'; resolve the conflict");

    // Lines.
    public static readonly DiagnosticDescriptor TabIndentation = Error(
        "FB1011", "Tab used for indentation", "A tab is used for indentation; indent with spaces");

    public static readonly DiagnosticDescriptor Indentation = Error(
        "FB1012",
        "Indentation matches no level",
        "The indentation of {0} matches no level above it; align it with the entries of its level");

    public static readonly DiagnosticDescriptor DeepBlankLine = Error(
        "FB1046", "Blank line is indented too far", "The blank line is indented more than the text below it; remove its spaces");

    public static readonly DiagnosticDescriptor InvisibleIndentation = Error(
        "FB1047", "Invisible character used for indentation", "The invisible character {0} is used for indentation; indent with spaces");

    // Quotes.
    public static readonly DiagnosticDescriptor UnclosedQuote = Error(
        "FB1013", "Quote is never closed", "The quote {0} is never closed; close it on its line");

    public static readonly DiagnosticDescriptor QuoteSpansLines = Error(
        "FB1014",
        "Quoted text spans lines",
        "The quote {0} opens a text that continues to line {1}; close it on its line, or double a {0} that is part of the text");

    public static readonly DiagnosticDescriptor QuoteIsOutdented = Error(
        "FB1048", "Quoted text is not indented", "The lines of a quoted text must be indented more than its key; indent {0}");

    public static readonly DiagnosticDescriptor UnknownEscape = Error(
        "FB1015", "Unknown escape", "'{0}' is not a valid escape; write '\\\\' for a backslash, or use single quotes");

    public static readonly DiagnosticDescriptor InvalidCodePoint = Error(
        "FB1016",
        "Escape is not a Unicode code point",
        "'{0}' is not a Unicode code point; write \\x and 2, \\u and 4, or \\U and 8 hexadecimal digits, at most 10FFFF");

    public static readonly DiagnosticDescriptor BrokenSurrogatePair = Error(
        "FB1017",
        "Unpaired surrogate in an escape",
        "'{0}' is an unpaired surrogate; write the character itself, or \\U and 8 hexadecimal digits");

    // Brackets.
    public static readonly DiagnosticDescriptor UnclosedBracket = Error(
        "FB1018", "Bracket is never closed", "'{0}' is never closed; write '{1}', and indent the lines between them");

    public static readonly DiagnosticDescriptor WrongBracket = Error(
        "FB1019", "Unexpected closing bracket", "Unexpected '{0}': {1}; quote the value if the bracket is text");

    public static readonly DiagnosticDescriptor MissingComma = Error(
        "FB1020", "Comma is missing", "A ',' is missing before {0}; entries in brackets are separated by commas");

    public static readonly DiagnosticDescriptor MissingEntry = Error(
        "FB1021",
        "Entry is missing before a comma",
        "The entry before this ',' is missing; remove the comma, or quote the value if it is text");

    public static readonly DiagnosticDescriptor CommaInValue = Error(
        "FB1049",
        "Comma ends a value",
        "This ',' ends the value {0} before {1}; quote the value if the comma is part of it, or write ':' after {1} if it is a key");

    // Keys.
    public static readonly DiagnosticDescriptor ColonInValue = Error(
        "FB1022", "Value contains a colon", "A value that contains ': ' must be quoted; quote it, or put the key on a line of its own");

    public static readonly DiagnosticDescriptor MissingSpace = Error(
        "FB1023", "Space is missing after a colon", "A space is missing after ':' in {0}");

    public static readonly DiagnosticDescriptor MissingColon = Error(
        "FB1024",
        "Colon is missing after a key",
        "Expected a key, but {0} is not followed by ':'; write 'key: value', or indent it if it continues the value above");

    public static readonly DiagnosticDescriptor MissingKey = Error(
        "FB1025", "Key is missing", "The key before ':' is missing; add it");

    public static readonly DiagnosticDescriptor KeyTooLong = Error(
        "FB1026", "Key is too long", "The key has {0} characters, more than the limit of {1}; shorten it");

    public static readonly DiagnosticDescriptor KeyIsNotText = Error(
        "FB1027", "Key is not text", "A key must be text, but this is {0}; {1}");

    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "FB1028", "Duplicate key", "Duplicate key '{0}'; first defined at {1}");

    public static readonly DiagnosticDescriptor MergeKey = Error(
        "FB1029", "Merge keys are not supported", "Merge keys ('<<') are not supported; write the keys out");

    // Values.
    public static readonly DiagnosticDescriptor ReservedCharacter = Error(
        "FB1030",
        "Value begins with an indicator",
        "A plain value cannot begin with '{0}', which is an indicator of YAML; quote the value");

    public static readonly DiagnosticDescriptor MisplacedEntry = Error(
        "FB1031", "List entry is misplaced", "A list entry ('- ') cannot begin here; begin it on a line of its own, aligned with its list");

    public static readonly DiagnosticDescriptor EntryExpected = Error(
        "FB1032",
        "List entry is expected",
        "Expected a list entry, but {0} does not begin with '- '; add it, or indent the line under its entry");

    public static readonly DiagnosticDescriptor TextAfterValue = Error(
        "FB1033", "Text after a value", "{0} cannot follow the value before it; quote the whole value");

    public static readonly DiagnosticDescriptor CommentNeedsSpace = Error(
        "FB1034", "Comment needs a space", "A comment needs a space before '#'");

    public static readonly DiagnosticDescriptor CutByComment = Warning(
        "FB1050",
        "Comment may be part of the value",
        "{0} is a comment and not part of the value; quote the value if it is text, or write a space after '#'");

    public static readonly DiagnosticDescriptor TypographicQuotes = Warning(
        "FB1051",
        "Value is in typographic quotes",
        "The typographic quote {0} is part of the value; replace both quotes with \", or put \" around them to keep them");

    // Unsupported features of YAML.
    public static readonly DiagnosticDescriptor Tag = Error(
        "FB1035",
        "Tags are not supported",
        "The tag '{0}' is not supported; remove it (the record declares the type), or quote the value if it is text");

    public static readonly DiagnosticDescriptor Directive = Error(
        "FB1036", "Directives are not supported", "The directive '{0}' is not supported; remove the line");

    // Aliases.
    public static readonly DiagnosticDescriptor UnknownAlias = Error(
        "FB1037",
        "Alias is not defined",
        "The alias '*{0}' has no anchor '&{0}' before it; define the anchor, or quote the value if '*' is text");

    public static readonly DiagnosticDescriptor RecursiveAlias = Error(
        "FB1038", "Alias inside its own anchor", "The alias '*{0}' is inside its own anchor '&{0}'; a value cannot contain itself");

    public static readonly DiagnosticDescriptor AnchorOfNothing = Error(
        "FB1044", "Anchor has no value", "The anchor '&{0}' has no value; write one after it, or quote the value if '&' is text");

    public static readonly DiagnosticDescriptor UnusedAnchor = Warning(
        "FB1045", "Anchor is never used", "The anchor '&{0}' is never used; remove it, or quote the value if '&' is text");

    // Limits.
    public static readonly DiagnosticDescriptor ExpansionLimit = Error(
        "FB1039",
        "Aliases expand to too many values",
        "With the alias '*{0}' the aliases of this file expand to more than {1} values; use fewer aliases, or raise the limit with "
            + "the MSBuild property FactsExpansionLimit");

    public static readonly DiagnosticDescriptor ExpandedTextLimit = Error(
        "FB1060",
        "Aliases repeat too much text",
        "With the alias '*{0}' the aliases of this file repeat more than {1} characters of text; use fewer aliases, or raise the "
            + "limit with the MSBuild property FactsFileSizeLimit");

    public static readonly DiagnosticDescriptor AliasesOfAllFiles = Error(
        "FB1061",
        "Aliases of all files add too much",
        "With this file the aliases of all files add more than {0} {1}; use fewer aliases, or raise the MSBuild property {2}; the limit is "
            + "{3} times its value");

    public static readonly DiagnosticDescriptor DepthLimit = Error(
        "FB1040",
        "Nesting is too deep",
        "Lists and maps are nested deeper than the limit of {0}; reduce the nesting, or raise the limit with the MSBuild property "
            + "FactsDepthLimit");

    public static readonly DiagnosticDescriptor EventLimit = Error(
        "FB1041",
        "File contains too many values",
        "The file contains more values than the limit of {0}; split it, or raise the limit with the MSBuild property FactsEventLimit");

    // Documents.
    public static readonly DiagnosticDescriptor StrayMarker = Error(
        "FB1043",
        "Document marker inside a document",
        "'{0}' ends the document here, but the lines below are indented as part of it; remove it, or begin the next document at the "
            + "first column");

    // Other errors.
    public static readonly DiagnosticDescriptor InvalidYaml = Error(
        "FB1042", "Invalid YAML", "Invalid YAML", ": {0}");

    public static readonly DiagnosticDescriptor ReaderFailed = Error(
        "FB1999",
        "YAML parser failed",
        "The YAML parser failed here ({0}); simplify this line, and please report the text that causes the failure");
}
