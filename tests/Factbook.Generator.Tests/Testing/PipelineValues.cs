using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Testing;

/// <summary>Inspects the values that the pipeline caches.</summary>
internal static class PipelineValues
{
    /// <summary>
    /// Fails if a value contains a symbol, a syntax node, a location or a compilation, directly or indirectly, since it would keep the
    /// compilation alive.
    /// </summary>
    public static void AssertReferencesNoCompilation(object value, string step) =>
        Visit(value, step, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Visit(object? value, string step, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel,
            $"{step} keeps a {value.GetType().Name}");
        if (value is DiagnosticDescriptor || value is Microsoft.CodeAnalysis.Text.SourceText || value is Delegate)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Visit(item, step, seen);
            }

            return;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            const BindingFlags Declared =
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var field in type.GetFields(Declared))
            {
                Visit(field.GetValue(value), step, seen);
            }
        }
    }
}
