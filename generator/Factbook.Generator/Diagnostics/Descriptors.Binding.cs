using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB2xxx: the shape of facts and their values.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UnexpectedNode = Error(
        "FB2001", "Another shape is expected", "{0}: {1}, but {2}", "{3}");

    public static readonly DiagnosticDescriptor InvalidValue = Error(
        "FB2002", "The value is not valid", "'{0}' is not a valid value of {1}", ": {2}");

    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "FB2003", "The key is unknown", "{0} has no '{1}'", "{2}");

    public static readonly DiagnosticDescriptor MissingProperty = Error(
        "FB2004", "A required key is missing", "{0} requires {1}");

    public static readonly DiagnosticDescriptor NullValue = Error(
        "FB2005", "A value is required", "{0}: {1}, but {2}", "{3}");

    public static readonly DiagnosticDescriptor UnknownName = Error(
        "FB2006", "The name is unknown", "'{0}' is not a valid value of {1}", "{2}");

    public static readonly DiagnosticDescriptor NoCaseFits = Error(
        "FB2007", "No case fits", "this {0} has the keys of no case; add {1}");

    public static readonly DiagnosticDescriptor SeveralCasesFit = Error(
        "FB2008", "Several cases fit", "this {0} can be {1}; give it the keys of one of them");

    public static readonly DiagnosticDescriptor UnknownDiscriminator = Error(
        "FB2009", "The case is unknown", "'{0}' is no case of {1}", "{2}");

    public static readonly DiagnosticDescriptor MissingDiscriminator = Error(
        "FB2010", "The case is not said", "{0} needs '{1}', which says the case", ": {2}");

    public static readonly DiagnosticDescriptor UnreadFile = Warning(
        "FB2011", "The file belongs to no table", "{0} belongs to no table of facts", "{1}");

    public static readonly DiagnosticDescriptor SamePropertyTwice = Error(
        "FB2012", "A property is given twice", "'{0}' and '{1}' are both {2}; the first is at {3}");

    public static readonly DiagnosticDescriptor SecondDocument = Error(
        "FB2013",
        "One fact is expected",
        "{0} holds one {1}, which is named after the file; put the second document into a file of its own");

    public static readonly DiagnosticDescriptor KeySaidTwice = Error(
        "FB2014", "A key is said twice and differs", "'{0}' is said to be the key, but the {2} stands under '{1}'");

    public static readonly DiagnosticDescriptor WrongRoot = Error(
        "FB2015", "Another root is expected", "a file of {0} is {1}, but {2}");

    public static readonly DiagnosticDescriptor NullKey = Error(
        "FB2016", "A fact needs a key", "{0} needs a key, but nothing is there; quote it if the text is meant");

    public static readonly DiagnosticDescriptor KeyIsNotOfFile = Error(
        "FB2030",
        "The key is not that of the file",
        "{0} '{1}' is in the file '{2}', whose facts have the key '{3}'; rename the fact or the file");

    public static readonly DiagnosticDescriptor MoreErrors = Error(
        "FB2040",
        "More errors are not reported",
        "{0} more errors {1} are not reported; fix those that are, or raise the limit of {2} for a file with the MSBuild property "
            + "FactsErrorLimit");

    public static readonly DiagnosticDescriptor MoreWarnings = Warning(
        "FB2041",
        "More warnings are not reported",
        "{0} more warnings {1} are not reported; fix those that are, or raise the limit of {2} for a file with the MSBuild property "
            + "FactsErrorLimit");

    public static readonly DiagnosticDescriptor FactTooLarge = Error(
        "FB2017", "The fact is too large", "this {0} takes {1} bytes and the limit is {2}; keep long text in a file of its own");
}
