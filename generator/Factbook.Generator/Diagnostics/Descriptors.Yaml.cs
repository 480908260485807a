using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB1xxx: the text of a YAML file.</content>
internal static partial class Descriptors
{
    // The file as a whole.
    public static readonly DiagnosticDescriptor FileUnreadable = Error("FB1001", "File can't be read",
        "the file can't be read", ": {0}");

    public static readonly DiagnosticDescriptor FileTooLarge = Error("FB1002", "File is too large",
        "the file has {0} characters and the limit is {1}; split it, or raise the limit with the MSBuild property FactsFileSizeLimit");

    public static readonly DiagnosticDescriptor NoFacts = Warning("FB1003", "File holds no facts",
        "there are no facts in the file; write some, or remove it");

    // Characters.
    public static readonly DiagnosticDescriptor ReplacementCharacter = Error("FB1004", "Replacement character",
        "the replacement character U+FFFD is in the text: a character was lost, or the file is not UTF-8; write the character again, and "
            + "save the file as UTF-8");

    public static readonly DiagnosticDescriptor ControlCharacter = Error("FB1005", "Control character",
        "the control character {0} is in the text; remove it, or write it as an escape in double quotes");

    public static readonly DiagnosticDescriptor StrayByteOrderMark = Error("FB1006", "Stray byte order mark",
        "the invisible character U+FEFF (byte order mark) is in the text; remove it");

    public static readonly DiagnosticDescriptor LineSeparator = Error("FB1007", "Unusual line separator",
        "the invisible line separator {0} is in the text; replace it with a line break or a space");

    public static readonly DiagnosticDescriptor BidirectionalControl = Error("FB1008", "Bidirectional control character",
        "the invisible bidirectional control {0} makes text look other than it is; remove it, or write it as an escape in double quotes");

    public static readonly DiagnosticDescriptor LoneSurrogate = Error("FB1009", "Half of a surrogate pair",
        "{0} is half of a surrogate pair and no character; remove it");

    public static readonly DiagnosticDescriptor ConflictMarker = Error("FB1010", "Merge-conflict marker",
        "the merge-conflict marker '{0}' is in the text; resolve the conflict");

    // Lines.
    public static readonly DiagnosticDescriptor TabIndentation = Error("FB1011", "Tab used for indentation",
        "a tab is used for indentation; indent with spaces");

    public static readonly DiagnosticDescriptor Indentation = Error("FB1012", "Indentation matches no level",
        "the indentation of {0} matches no level above it; align it with what it belongs to");

    public static readonly DiagnosticDescriptor DeepBlankLine = Error("FB1046", "Blank line is indented too far",
        "this blank line has more spaces than the text below it; remove them");

    public static readonly DiagnosticDescriptor InvisibleIndentation = Error("FB1047", "Invisible character used for indentation",
        "the invisible character {0} is used for indentation; indent with spaces");

    // Quotes.
    public static readonly DiagnosticDescriptor UnclosedQuote = Error("FB1013", "Quote is never closed",
        "the quote {0} is never closed; close it on its line");

    public static readonly DiagnosticDescriptor QuoteSpansLines = Error("FB1014", "Quote spans lines",
        "the quote {0} opened here takes in following lines, down to line {1}; close it on its line, or double a {0} that is part of the "
            + "text");

    public static readonly DiagnosticDescriptor QuoteIsOutdented = Error("FB1048", "Quoted text is not indented",
        "the lines of a quoted text must be indented more than its key; indent {0}");

    public static readonly DiagnosticDescriptor UnknownEscape = Error("FB1015", "Unknown escape",
        "'{0}' is no escape; write '\\\\' for a backslash, or use single quotes");

    public static readonly DiagnosticDescriptor EscapeIsNoCharacter = Error("FB1016", "Escape is no Unicode code point",
        "'{0}' is not a Unicode code point; write \\x and 2, \\u and 4, or \\U and 8 hexadecimal digits, 10FFFF at most");

    public static readonly DiagnosticDescriptor BrokenSurrogatePair = Error("FB1017", "Broken surrogate pair",
        "'{0}' is half of a surrogate pair without its other half; write the character itself, or \\U and 8 hexadecimal digits");

    // Brackets.
    public static readonly DiagnosticDescriptor UnclosedBracket = Error("FB1018", "Bracket is never closed",
        "'{0}' is never closed; write '{1}', and indent the lines between them");

    public static readonly DiagnosticDescriptor WrongBracket = Error("FB1019", "Bracket closes nothing",
        "'{0}' closes nothing here: {1}; quote the value if the bracket is text");

    public static readonly DiagnosticDescriptor MissingComma = Error("FB1020", "Comma is missing",
        "a ',' is missing before {0}; entries in brackets are separated by commas");

    public static readonly DiagnosticDescriptor MissingEntry = Error("FB1021", "Nothing before a comma",
        "nothing stands before this ','; remove it, or quote the value if it is text");

    public static readonly DiagnosticDescriptor CommaInValue = Error("FB1049", "Comma ends a value",
        "this ',' ends the value {0} before {1}; quote the value if the comma is part of it, or write ':' after {1} if it is a key");

    // Keys.
    public static readonly DiagnosticDescriptor ColonInValue = Error("FB1022", "Value contains a colon",
        "a value that contains ': ' must be quoted; quote it, or put the key on a line of its own");

    public static readonly DiagnosticDescriptor MissingSpace = Error("FB1023", "Space is missing after a colon",
        "a space is needed after ':' in {0}");

    public static readonly DiagnosticDescriptor MissingColon = Error("FB1024", "Colon is missing after a key",
        "a key is expected, and {0} has no ':' after it; write 'key: value', or indent it if it continues the value above");

    public static readonly DiagnosticDescriptor MissingKey = Error("FB1025", "Key is missing",
        "there is no key before ':'; write one");

    public static readonly DiagnosticDescriptor KeyTooLong = Error("FB1026", "Key is too long",
        "the key has {0} characters and the limit is {1}; shorten it");

    public static readonly DiagnosticDescriptor KeyIsNoText = Error("FB1027", "Key is no text",
        "a key must be text, and this is {0}; {1}");

    public static readonly DiagnosticDescriptor DuplicateKey = Error("FB1028", "Key appears twice",
        "the key '{0}' stands here again; it is first at {1}");

    public static readonly DiagnosticDescriptor MergeKey = Error("FB1029", "Merge keys are not supported",
        "merge keys ('<<') are not supported; write the keys out");

    // Values.
    public static readonly DiagnosticDescriptor ReservedCharacter = Error("FB1030", "Value begins with an indicator",
        "plain text can't begin with '{0}', which has a meaning in YAML; quote the value");

    public static readonly DiagnosticDescriptor MisplacedEntry = Error("FB1031", "List entry is misplaced",
        "a list entry ('- ') can't begin here; begin it on a line of its own, aligned with its list");

    public static readonly DiagnosticDescriptor EntryExpected = Error("FB1032", "List entry is expected",
        "a list entry is expected, and {0} does not begin with '- '; write it, or indent the line under its entry");

    public static readonly DiagnosticDescriptor TextAfterValue = Error("FB1033", "Text after a value",
        "{0} can't follow the value before it; quote the whole value");

    public static readonly DiagnosticDescriptor CommentNeedsSpace = Error("FB1034", "Comment needs a space",
        "a comment needs a space before '#'");

    public static readonly DiagnosticDescriptor CutByComment = Warning("FB1050", "Comment may be part of the value",
        "{0} is a comment and not part of the value; quote the value if it is text, or write a space after '#'");

    public static readonly DiagnosticDescriptor TypographicQuotes = Warning("FB1051", "Value is in typographic quotes",
        "the typographic quote {0} is part of the text; replace both by \", or put \" around them if they are meant");

    // What is left out of YAML here.
    public static readonly DiagnosticDescriptor Tag = Error("FB1035", "Tags are not supported",
        "tags are not supported: '{0}'; remove it (the record decides the type), or quote the value if it is text");

    public static readonly DiagnosticDescriptor Directive = Error("FB1036", "Directives are not supported",
        "directives are not supported: '{0}'; remove the line");

    // Aliases.
    public static readonly DiagnosticDescriptor UnknownAlias = Error("FB1037", "Alias is not defined",
        "the alias '*{0}' has no anchor '&{0}' before it; define it, or quote the value if the asterisk is text");

    public static readonly DiagnosticDescriptor RecursiveAlias = Error("FB1038", "Alias within its own anchor",
        "the alias '*{0}' stands inside its own anchor '&{0}'; a value can't contain itself");

    public static readonly DiagnosticDescriptor AnchorOfNothing = Error("FB1044", "Anchor names nothing",
        "the anchor '&{0}' names nothing; write the value behind it, or quote the value if the ampersand is text");

    public static readonly DiagnosticDescriptor UnusedAnchor = Warning("FB1045", "Anchor is never used",
        "the anchor '&{0}' is used by no alias; remove it, or quote the value if the ampersand is text");

    // Limits.
    public static readonly DiagnosticDescriptor ExpansionLimit = Error("FB1039", "Aliases expand too far",
        "with the alias '*{0}' the aliases of this file expand to more than {1} values; write less by alias, or raise the limit with the "
            + "MSBuild property FactsExpansionLimit");

    public static readonly DiagnosticDescriptor ExpandedTextLimit = Error("FB1060", "Aliases repeat too much text",
        "with the alias '*{0}' the aliases of this file repeat more than {1} characters of text; write less by alias, or raise the limit "
            + "with the MSBuild property FactsFileSizeLimit");

    public static readonly DiagnosticDescriptor DepthLimit = Error("FB1040", "Nesting is too deep",
        "lists and maps are nested deeper than the limit of {0}; nest less, or raise the limit with the MSBuild property FactsDepthLimit");

    public static readonly DiagnosticDescriptor EventLimit = Error("FB1041", "File holds too many values",
        "the file holds more values than the limit of {0} allows; split it, or raise the limit with the MSBuild property FactsEventLimit");

    // Documents.
    public static readonly DiagnosticDescriptor StrayMarker = Error("FB1043", "Document marker within a document",
        "'{0}' ends the document here, and the lines below are indented as a part of it; remove it, or begin the next document at the "
            + "first column");

    // The rest.
    public static readonly DiagnosticDescriptor InvalidYaml = Error("FB1042", "Not valid YAML",
        "this is not valid YAML", ": {0}");

    public static readonly DiagnosticDescriptor ReaderFailed = Error("FB1999", "Text can't be read",
        "the text can't be read from here ({0}); simplify this line, and please report the text that led to this");
}
