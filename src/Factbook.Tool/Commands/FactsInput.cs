using System.CommandLine;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Compiling;
using Factbook.Tool.Projects;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Assemblies;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Commands;

/// <summary>Reads the facts that a command shows or exports, from the current files of a project or from a compiled dataset.</summary>
/// <param name="symbol">The argument that names the dataset.</param>
/// <param name="error">Receives the errors of facts.</param>
internal sealed class FactsInput(DatasetSymbol symbol, TextWriter error)
{
    /// <summary>Reads all facts.</summary>
    /// <exception cref="ToolException">A fact has an error, or the facts cannot be read.</exception>
    public FactDataset ReadAll(ParseResult arguments, CancellationToken cancellation)
    {
        if (symbol.CompiledPath(arguments) is { } path)
        {
            return DatasetLoader.Load(path);
        }

        var build = DatasetBuild.Compile(symbol.OpenProject(arguments, cancellation: cancellation), cancellation);
        var result = CheckResult.Of(build.Compiled, warningsAreErrors: false);
        if (result.HasFailed)
        {
            Report(build, result);
            throw ToolException.Failure(result.Unchecked ?? "facts with errors are not exported");
        }

        return DatasetLoader.Load(build.Emit(), SourceDataset.RecordsOf(build.Compiled));
    }

    /// <summary>Reads the facts without errors, and reports the number of errors.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="isComplete">Whether all facts could be read.</param>
    /// <param name="cancellation">Cancels the evaluation of the project.</param>
    /// <exception cref="ToolException">The facts cannot be read.</exception>
    public FactDataset ReadValid(ParseResult arguments, out bool isComplete, CancellationToken cancellation)
    {
        isComplete = true;
        if (symbol.CompiledPath(arguments) is { } path)
        {
            return DatasetLoader.Load(path);
        }

        var build = DatasetBuild.Compile(symbol.OpenProject(arguments, cancellation: cancellation), cancellation);
        var result = CheckResult.Of(build.Compiled, warningsAreErrors: false);
        isComplete = !result.HasFailed;
        try
        {
            var dataset = DatasetLoader.Load(build.Emit());
            if (result.Unchecked is { } reason)
            {
                error.WriteMessage(reason);
            }

            if (result.Errors > 0)
            {
                var errors = CountText.Of(result.Errors, "error");
                error.WriteMessage($"{errors}; facts and references with errors are omitted, and 'factbook check' reports each error");
            }

            return dataset;
        }
        catch (ToolException) when (result.Errors > 0)
        {
            // C# that uses a fact with an error does not compile, so the errors of facts are probably the cause.
            Report(build, result);
            throw;
        }
    }

    private void Report(DatasetBuild build, CheckResult result) =>
        new PeopleReport(new Screen(error, ScreenTraits.Plain), build.Texts).Write(result);
}
