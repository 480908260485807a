using Factbook.Analyzers;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB3012 and on: keys in code.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NoSuchFact = Error(
        LookUpIds.NoSuchFact, "The key is that of no fact", "no {0} has the {1} '{2}'", "{3}");

    public static readonly DiagnosticDescriptor NothingFound = Warning(
        LookUpIds.NothingFound, "The look-up finds nothing", "no {0} has the {1} '{2}', so that nothing is found", "{3}");
}
