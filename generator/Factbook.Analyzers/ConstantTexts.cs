using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers;

/// <summary>The texts that an argument may be, as far as they are known while compiling.</summary>
internal static class ConstantTexts
{
    /// <summary>Each text and what in the code says it.</summary>
    public static IEnumerable<(string Text, IOperation Said)> Of(IOperation argument) => argument switch
    {
        // A conversion of the compiler's own stands nowhere in the code.
        IConversionOperation conversion => Of(conversion.Operand),
        { ConstantValue: { HasValue: true, Value: string text } } => [(text, argument)],
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Of(choice.WhenTrue).Concat(Of(otherwise)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value)),
        // "china".AsSpan(), which is what older code says for a conversion.
        IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: "MemoryExtensions" }, Arguments: [var only] } =>
            Of(only.Value),
        _ => [],
    };
}
