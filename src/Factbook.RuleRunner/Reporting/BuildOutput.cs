using System.Collections.Immutable;
using System.Text;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.RuleRunner.Reporting;

/// <summary>Runs rules for a build, which reads errors and warnings from the output.</summary>
internal static class BuildOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Runs all rules. Prints a line for each diagnostic but the last error, which is written to a file: the target of the build reports it
    /// with the task <c>Error</c>, which also stops the build.
    /// </summary>
    /// <param name="inputs">The dataset.</param>
    /// <param name="inputsFile">The file that the inputs were read from.</param>
    /// <param name="errorFile">The file that the last error is written to, by lines: identifier, position, message.</param>
    /// <returns>1 if there are errors; otherwise 0.</returns>
    public static int Run(RuleInputs inputs, string inputsFile, string errorFile)
    {
        var results = new RuleProcess(inputsFile, inputs.Timeout).Run().GetAwaiter().GetResult();
        return results.IsEmpty ? 0 : Print(RuleDiagnostics.Of(results, inputs, TextOf), inputs, errorFile);
    }

    private static int Print(ImmutableArray<DiagnosticInfo> diagnostics, RuleInputs inputs, string errorFile)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8);
        var last = diagnostics.LastOrDefault(IsError);
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic != last))
        {
            var severity = IsError(diagnostic) ? "error" : "warning";
            var position = Describe(diagnostic.Position, inputs);
            output.WriteLine($"{position} : {severity} {diagnostic.Descriptor.Id}: {MessageOf(diagnostic, inputs)}");
        }

        if (last is null)
        {
            return 0;
        }

        File.WriteAllText(errorFile, $"{last.Descriptor.Id}\n{Describe(last.Position, inputs)}\n{MessageOf(last, inputs)}", Utf8);
        return 1;
    }

    private static SourceText? TextOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream, Encoding.UTF8);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsError(DiagnosticInfo diagnostic) => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    // The output of a build has no additional locations.
    private static string MessageOf(DiagnosticInfo diagnostic, RuleInputs inputs) =>
        diagnostic.ToDiagnostic().GetMessage(null) + string.Concat(diagnostic.Others.Select(other => $"; see {Describe(other, inputs)}"));

    private static string Describe(FilePosition position, RuleInputs inputs)
    {
        var start = position.Lines.Start;
        return position == FilePosition.None
            ? OneLine.Escape(inputs.Project)
            : FormattableString.Invariant($"{OneLine.Escape(position.Path)}({start.Line + 1},{start.Character + 1})");
    }
}
