using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB2xxx: the shape of facts and their values.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UnexpectedNode = Error(
        "FB2001", "Unexpected shape", "{0}: {1}, but {2}", "{3}");

    public static readonly DiagnosticDescriptor InvalidValue = Error(
        "FB2002", "Invalid value", "'{0}' is not a valid value for {1}", ": {2}");

    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "FB2003", "Unknown key", "{0} has no key '{1}'", "{2}");

    public static readonly DiagnosticDescriptor MissingProperty = Error(
        "FB2004", "Missing required key", "{0} requires {1}");

    public static readonly DiagnosticDescriptor NullValue = Error(
        "FB2005", "Missing value", "{0}: {1}, but {2}", "{3}");

    public static readonly DiagnosticDescriptor UnknownName = Error(
        "FB2006", "Unknown name", "'{0}' is not a valid value for {1}", "{2}");

    public static readonly DiagnosticDescriptor NoCaseFits = Error(
        "FB2007", "No case matches", "The keys of this {0} match no case; add {1}");

    public static readonly DiagnosticDescriptor SeveralCasesFit = Error(
        "FB2008", "Several cases match", "The keys of this {0} match several cases, {1}; keep the keys of one of them");

    public static readonly DiagnosticDescriptor UnknownDiscriminator = Error(
        "FB2009", "Unknown case", "'{0}' is not a case of {1}", "{2}");

    public static readonly DiagnosticDescriptor MissingDiscriminator = Error(
        "FB2010", "Missing discriminator", "{0} requires '{1}', which names the case", ": {2}");

    public static readonly DiagnosticDescriptor UnreadFile = Warning(
        "FB2011", "No record reads the file", "No record reads the file {0}", "{1}");

    public static readonly DiagnosticDescriptor SamePropertyTwice = Error(
        "FB2012", "Property is set twice", "'{0}' and '{1}' both set {2}; first set at {3}");

    public static readonly DiagnosticDescriptor SecondDocument = Error(
        "FB2013",
        "Expected a single fact",
        "{0} contains one {1}, whose key is the name of the file; move the second document to a file of its own");

    public static readonly DiagnosticDescriptor ConflictingKeys = Error(
        "FB2014",
        "Conflicting keys",
        "The key '{0}' differs from the key '{1}' under which this {2} is defined; remove it, or make them equal");

    public static readonly DiagnosticDescriptor WrongRoot = Error(
        "FB2015", "Unexpected root of a file", "A file of {0} must be {1}, but {2}");

    public static readonly DiagnosticDescriptor NullKey = Error(
        "FB2016", "Key of a fact is null", "The key of {0} is null; quote it if it is text");

    public static readonly DiagnosticDescriptor KeyIsNotOfFile = Error(
        "FB2030",
        "Key differs from the file's name",
        "{0} '{1}' is in the file '{2}', whose facts have the key '{3}'; rename the fact or the file");

    public static readonly DiagnosticDescriptor MoreErrors = Error(
        "FB2040",
        "More errors are not reported",
        "{0} more errors {1} are not reported; fix the reported ones, or raise the limit of {2} for a file with the MSBuild property "
            + "FactsErrorLimit");

    public static readonly DiagnosticDescriptor MoreWarnings = Warning(
        "FB2041",
        "More warnings are not reported",
        "{0} more warnings {1} are not reported; fix the reported ones, or raise the limit of {2} for a file with the MSBuild "
            + "property FactsErrorLimit");

    public static readonly DiagnosticDescriptor FactTooLarge = Error(
        "FB2017", "Fact is too large", "This {0} takes {1} bytes, more than the limit of {2}; keep long text in a file of its own");

    public static readonly DiagnosticDescriptor NoneOfKeys = Error(
        "FB2042", "Missing one of several keys", "{0} requires {1} one of {2}");

    public static readonly DiagnosticDescriptor ExclusiveKeys = Error(
        "FB2043", "Keys exclude each other", "{0} states both {1}; expected only one of {2}");

    public static readonly DiagnosticDescriptor InvalidFormerKeys = Error(
        "FB2045", "Property cannot contain former keys", "[FormerKeys] cannot be declared on '{0}'", ": {1}");

    public static readonly DiagnosticDescriptor DefinedInOtherList = Error(
        "FB2046",
        "Fact is defined in another list",
        "{0} cannot be defined in '{1}'; define it in '{2}' of {3}, and refer to it here by its key");

    public static readonly DiagnosticDescriptor MissingWithKey = Error(
        "FB2044", "Missing key that another key requires", "'{0}' of {1} requires '{2}'");
}
