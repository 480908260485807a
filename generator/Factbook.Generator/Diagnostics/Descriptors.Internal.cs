using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB9xxx: defects of Factbook itself.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor Defect = Error(
        "FB9001", "Factbook has a defect", "Factbook failed on this file, which is a defect of Factbook and not of the facts", ": {0}");
}
