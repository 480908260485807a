using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Tests.Testing;

/// <content>Compiles the result and executes it.</content>
internal sealed partial class Generation
{
    /// <summary>Fails unless nothing is reported and everything compiles without a warning.</summary>
    public Generation AssertClean()
    {
        Assert.Empty(Diagnostics.Select(diagnostic => diagnostic.ToString()));
        return AssertCompiles(DiagnosticSeverity.Warning);
    }

    /// <summary>Fails unless everything compiles, whatever the generator itself reports.</summary>
    /// <param name="worst">The least severity that is a failure.</param>
    public Generation AssertCompiles(DiagnosticSeverity worst = DiagnosticSeverity.Error)
    {
        Assert.Empty(Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= worst).Select(diagnostic => diagnostic.ToString()));
        return this;
    }

    /// <summary>Gets the size of the assembly of a release build, in bytes.</summary>
    public long AssemblyBytes
    {
        get
        {
            using var stream = new MemoryStream();
            var emitted = Output.WithOptions(Output.Options.WithOptimizationLevel(OptimizationLevel.Release)).Emit(stream);
            Assert.True(emitted.Success);
            return stream.Length;
        }
    }

    /// <summary>Compiles and loads the facts, and returns the value of an expression; the namespaces of the records are in scope.</summary>
    public object? Evaluate(string expression) => Execute($"return {expression};");

    /// <summary>Compiles and loads the facts, and runs statements; the namespaces of the records are in scope.</summary>
    public object? Execute(string statements) => ExecuteAfresh(statements, times: 1)[0];

    /// <summary>Compiles the facts once, and loads them and runs statements several times, each time without materialized facts.</summary>
    public IReadOnlyList<object?> ExecuteAfresh(string statements, int times)
    {
        var assembly = Compile(statements);
        return [.. Enumerable.Range(0, times).Select(_ => Run(Load(assembly)))];
    }

    private byte[] Compile(string statements)
    {
        Assert.Empty(Diagnostics
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)
            .Select(diagnostic => diagnostic.ToString()));
        var namespaces = _input.SyntaxTrees[1].GetRoot().DescendantNodes()
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Select(found => $"using {found.Name};")
            .Distinct();
        var probe = CSharpSyntaxTree.ParseText(
            $$"""{{string.Concat(namespaces)}} public static class Probe { public static object? Run() { {{statements}} } }""",
            ParseOptions,
            "Probe.cs");
        using var stream = new MemoryStream();
        var emitted = Output.AddSyntaxTrees(probe).Emit(stream);
        var reported = emitted.Diagnostics.Where(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error
                || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree != probe)).ToList();
        if (reported.Count > 0)
        {
            // An assertion would cut the diagnostics off.
            Assert.Fail(string.Join('\n', reported));
        }

        return stream.ToArray();
    }

    private Assembly Load(byte[] assembly) => _libraries.Count == 0
        ? Assembly.Load(assembly)
        : Library.Context(_libraries).LoadFromStream(new MemoryStream(assembly));

    private static object? Run(Assembly assembly)
    {
        try
        {
            return assembly.GetType("Probe")!.GetMethod("Run")!.CreateDelegate<Func<object?>>()();
        }
        catch (TypeInitializationException failed) when (failed.InnerException is { } inner)
        {
            throw inner;
        }
    }
}
