using System.Diagnostics;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.JsonSchema;
using Factbook.Tool.Locations;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Checking.Watching;

/// <summary>Checks a project after each change of its files, until it is cancelled.</summary>
/// <param name="session">The checks.</param>
/// <param name="report">Creates the report of a check.</param>
/// <param name="screen">Receives progress.</param>
/// <param name="error">Receives errors of the run.</param>
internal sealed class Watch(CheckSession session, Func<IReport> report, Screen screen, TextWriter error)
{
    /// <summary>Checks, waits for a change, and checks again.</summary>
    /// <param name="cancellation">Ends the watch without an exception.</param>
    public async Task Run(CancellationToken cancellation)
    {
        using var changes = new FileChanges(session.Folders);
        try
        {
            var clock = Stopwatch.StartNew();
            WriteReport(await session.CheckAgain([], cancellation), clock.Elapsed);
            RefreshSchemas();
            session.Compiler.Rehearse(cancellation);
            while (true)
            {
                var changed = await changes.Next(cancellation);
                clock.Restart();
                await CheckAgain(changed, clock, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
    }

    private async Task CheckAgain(IReadOnlyCollection<string> changed, Stopwatch clock, CancellationToken cancellation)
    {
        try
        {
            var result = await session.CheckAgain(changed, cancellation);
            if (session.Changes.Count > 0)
            {
                screen.Clear();
                screen.WriteLine();
                screen.WriteLine([($"Changed: {string.Join(", ", session.Changes.Select(ShownPath.Of))}", Styles.Label)]);
                screen.WriteLine();
                WriteReport(result, clock.Elapsed);
                RefreshSchemas();
            }
        }
        catch (Exception failure) when (failure is ToolException or IOException or UnauthorizedAccessException)
        {
            // The project file is being edited, or a folder moved. The watch continues.
            error.WriteMessage(failure.Message);
        }
    }

    // Editors complete the keys in the schemas, so existing schemas are kept up to date.
    private void RefreshSchemas()
    {
        try
        {
            if (session.Compiled is { ErrorCount: 0 } compiled && new SchemaFolder(compiled.Project.FactsRoot) is { Exists: true } folder
                && folder.Update(TableSchemas.Of(SourceDataset.Read(compiled))) is { Count: > 0 } written)
            {
                screen.WriteLine([($"Schemas: wrote {string.Join(", ", written.Select(OneLine.Escape))}", Styles.Label)]);
            }
        }
        catch (ToolException failure)
        {
            error.WriteMessage(failure.Message);
        }
    }

    private void WriteReport(CheckResult result, TimeSpan taken)
    {
        report().Write(result);
        if (result.Unchecked is { } reason)
        {
            error.WriteMessage(reason);
        }

        var time = string.Create(CultureInfo.InvariantCulture, $"Checked in {taken.TotalMilliseconds:0} ms");
        screen.WriteLine([($"{time}; watching {session.Files.Count()} files, Ctrl+C ends.", Styles.Label)]);
    }
}
