using System.CommandLine;
using System.Globalization;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Compiling;
using Factbook.Tool.Projects;
using Factbook.Tool.Model;
using Factbook.Tool.Reading.Assemblies;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Commands;

/// <summary>Reads the facts that a command shows or exports: of a project as its files are now, or of a compiled dataset.</summary>
/// <param name="symbol">How the dataset is named.</param>
/// <param name="error">Where errors of facts are reported.</param>
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

        var build = new DatasetBuild(symbol.OpenProject(arguments, cancellation: cancellation));
        var result = CheckResult.Of(build.Compiled, warningsAreErrors: false);
        if (result.HasFailed)
        {
            Report(build, result);
            throw ToolException.Failure(result.Unchecked ?? "facts with errors are not exported");
        }

        return DatasetLoader.Load(build.Emit());
    }

    /// <summary>Reads the facts without errors, and reports that there are others.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="isComplete">Whether all facts could be read.</param>
    /// <param name="cancellation">Ends the evaluation of the project.</param>
    /// <exception cref="ToolException">The facts cannot be read.</exception>
    public FactDataset ReadValid(ParseResult arguments, out bool isComplete, CancellationToken cancellation)
    {
        isComplete = true;
        if (symbol.CompiledPath(arguments) is { } path)
        {
            return DatasetLoader.Load(path);
        }

        var build = new DatasetBuild(symbol.OpenProject(arguments, cancellation: cancellation));
        var result = CheckResult.Of(build.Compiled, warningsAreErrors: false);
        isComplete = !result.HasFailed;
        try
        {
            var dataset = DatasetLoader.Load(build.Emit());
            if (result.Unchecked is { } reason)
            {
                Say(reason);
            }

            if (result.Errors > 0)
            {
                Say(string.Create(CultureInfo.InvariantCulture, $"{result.Errors} {(result.Errors == 1 ? "error" : "errors")}; facts and references with errors are left out, and 'factbook check' reports each error"));
            }

            return dataset;
        }
        catch (ToolException) when (result.Errors > 0)
        {
            // C# that names a fact with an error does not compile: the error of the fact is the cause.
            Report(build, result);
            throw;
        }
    }

    private void Report(DatasetBuild build, CheckResult result) =>
        new PeopleReport(new Screen(error, ScreenTraits.Plain), build.Texts).Write(result);

    private void Say(string message) => error.WriteLine($"factbook: {Printable.Of(message)}");
}
