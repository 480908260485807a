using Factbook.Analyzers;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB3012 and following: keys in code.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NoSuchFact = Error(
        LookUpIds.NoSuchFact, "Key is not defined", "No {0} has the {1} '{2}'", "{3}");

    public static readonly DiagnosticDescriptor NothingFound = Warning(
        LookUpIds.NothingFound, "Lookup finds no fact", "No {0} has the {1} '{2}', so the lookup finds no fact", "{3}");

    public static readonly DiagnosticDescriptor RenamedKey = Warning(
        LookUpIds.RenamedKey, "Key was renamed", "The {1} '{2}' of {0} was renamed; write '{3}'");
}
