using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB9xxx: internal errors.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor Defect = Error(
        "FB9001", "Internal error in Factbook", "Internal error in Factbook, in step {0}; please report it", ": {1}");
}
