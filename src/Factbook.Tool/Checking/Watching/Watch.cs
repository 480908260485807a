using System.Diagnostics;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.JsonSchema;
using Factbook.Tool.Locations;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Checking.Watching;

/// <summary>Checks a project after every change of its files, until it is ended.</summary>
/// <param name="session">The checks.</param>
/// <param name="report">Tells what each found.</param>
/// <param name="screen">Where it is told what happens.</param>
/// <param name="error">Where it is told what could not be done.</param>
internal sealed class Watch(CheckSession session, Func<IReport> report, Screen screen, TextWriter error)
{
    /// <summary>Checks, waits for a change, and checks again.</summary>
    /// <param name="cancellation">Ends it, which is no failure.</param>
    public async Task Run(CancellationToken cancellation)
    {
        using var changes = new FileChanges(session.Folders);
        try
        {
            var clock = Stopwatch.StartNew();
            Tell(await session.CheckAgain([], cancellation), clock.Elapsed);
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
                Tell(result, clock.Elapsed);
                RefreshSchemas();
            }
        }
        catch (Exception failure) when (failure is ToolException or IOException or UnauthorizedAccessException)
        {
            // Somebody edits the project file, or moves a folder: it will be right again.
            Say(failure.Message);
        }
    }

    // An editor offers the keys that are in the schemas: those that are there are kept as the facts are.
    private void RefreshSchemas()
    {
        try
        {
            if (session.Compiled is { Mistakes: 0 } compiled && new SchemaFolder(compiled.Project.FactsRoot) is { Exists: true } folder
                && folder.Update(TableSchemas.Of(SourceDataset.Read(compiled))) is { Count: > 0 } written)
            {
                screen.WriteLine([($"Schemas: wrote {string.Join(", ", written.Select(OneLine.Escape))}", Styles.Label)]);
            }
        }
        catch (ToolException failure)
        {
            Say(failure.Message);
        }
    }

    private void Tell(CheckResult result, TimeSpan taken)
    {
        report().Write(result);
        if (result.Unchecked is { } reason)
        {
            Say(reason);
        }

        screen.WriteLine([(string.Create(CultureInfo.InvariantCulture, $"Checked in {taken.TotalMilliseconds:0} ms; watching {session.Files.Count()} files, Ctrl+C ends."), Styles.Label)]);
    }

    private void Say(string message) => error.WriteLine($"factbook: {Printable.Of(message)}");
}
