using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers;

/// <summary>Finds the constant texts that an argument may have at run time.</summary>
internal static class ConstantTexts
{
    /// <summary>Returns each text with the operation that contains it.</summary>
    public static IEnumerable<(string Text, IOperation Operation)> Of(IOperation argument) => argument switch
    {
        // An implicit conversion is not in the source code.
        IConversionOperation conversion => Of(conversion.Operand),
        { ConstantValue: { HasValue: true, Value: string text } } => [(text, argument)],
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.WhenTrue).Concat(Of(otherwise)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value)),
        // "china".AsSpan(), which older code uses instead of a conversion.
        IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: "MemoryExtensions" }, Arguments: [var only] } =>
            Of(only.Value),
        _ => [],
    };
}
