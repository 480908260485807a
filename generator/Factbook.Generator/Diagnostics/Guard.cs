using System;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// Keeps a defect of a station from being a mere warning of the compiler (CS8785), after which every fact would be missing without a
/// reason.
/// </summary>
internal static class Guard
{
    /// <summary>For tests: the name of the station that fails on this thread.</summary>
    [ThreadStatic]
    private static string? _failing;

    /// <summary>Runs a station; what it throws becomes an error at the file that it worked on.</summary>
    /// <param name="station">The station's name in the message.</param>
    /// <param name="path">The file, or empty when it worked on all.</param>
    /// <param name="work">The work.</param>
    /// <param name="onDefect">What comes out instead.</param>
    public static T Run<T>(string station, string path, Func<T> work, Func<DiagnosticInfo, T> onDefect) =>
        Run(station, new FilePosition(path, default, new LinePositionSpan(LinePosition.Zero, LinePosition.Zero)), work, onDefect);

    /// <summary>Runs a station; what it throws becomes an error at the place that it worked on.</summary>
    /// <param name="place">The place.</param>
    /// <inheritdoc cref="Run{T}(string, string, Func{T}, Func{DiagnosticInfo, T})"/>
    public static T Run<T>(string station, FilePosition place, Func<T> work, Func<DiagnosticInfo, T> onDefect)
    {
        try
        {
            return _failing == station ? throw new InvalidOperationException("the station was made to fail") : work();
        }
        catch (Exception defect) when (defect is not OperationCanceledException)
        {
            return onDefect(
                DiagnosticInfo.Create(
                    Descriptors.Defect, place, station, $"{defect.GetType().Name}: {defect.Message} {FirstFrame(defect)}"));
        }
    }

    /// <summary>For tests: lets a station fail while something runs on this thread.</summary>
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

    // Without the file, whose path would be of the machine that built the compiler of facts.
    private static string FirstFrame(Exception defect) =>
        new StackTrace(defect, fNeedFileInfo: false).GetFrame(0)?.GetMethod() is { } method
            ? $"at {method.DeclaringType?.FullName}.{method.Name}"
            : "";
}
