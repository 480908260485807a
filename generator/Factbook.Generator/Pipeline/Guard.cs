using System;
using System.Diagnostics;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Pipeline;

/// <summary>
/// Reports an exception of a station as an error. The compiler would only report the warning CS8785, and all facts would be missing.
/// </summary>
internal static class Guard
{
    /// <summary>For tests: the name of a station that throws on this thread.</summary>
    [ThreadStatic]
    private static string? _failing;

    /// <summary>Runs a station and converts an exception into an error at a file.</summary>
    /// <param name="station">The name of the station in the message.</param>
    /// <param name="path">The file, or empty for all files.</param>
    /// <param name="work">The work.</param>
    /// <param name="onDefect">Returns the result in place of that of a station that threw.</param>
    public static T Run<T>(string station, string path, Func<T> work, Func<DiagnosticInfo, T> onDefect) =>
        Run(station, new FilePosition(path, default, new LinePositionSpan(LinePosition.Zero, LinePosition.Zero)), work, onDefect);

    /// <summary>Runs a station and converts an exception into an error at a position.</summary>
    /// <param name="position">The position.</param>
    /// <inheritdoc cref="Run{T}(string, string, Func{T}, Func{DiagnosticInfo, T})"/>
    public static T Run<T>(string station, FilePosition position, Func<T> work, Func<DiagnosticInfo, T> onDefect)
    {
        try
        {
            return _failing == station ? throw new InvalidOperationException("the station was made to fail") : work();
        }
        catch (Exception defect) when (defect is not OperationCanceledException)
        {
            return onDefect(
                DiagnosticInfo.Create(
                    Descriptors.Defect, position, station, $"{defect.GetType().Name}: {defect.Message} {FirstFrame(defect)}"));
        }
    }

    /// <summary>For tests: makes a station throw while an action runs on this thread.</summary>
    public static T WithFailing<T>(string station, Func<T> run)
    {
        _failing = station;
        try
        {
            return run();
        }
        finally
        {
            _failing = null;
        }
    }

    // Without the file, whose path would be that of the machine that built the generator.
    private static string FirstFrame(Exception defect) =>
        new StackTrace(defect, fNeedFileInfo: false).GetFrame(0)?.GetMethod() is { } method
            ? $"at {method.DeclaringType?.FullName}.{method.Name}"
            : "";
}
