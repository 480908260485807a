using System;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// Keeps a defect of a station from being a mere warning of the compiler (CS8785), after which every fact would be missing without a reason.
/// </summary>
internal static class Guard
{
    /// <summary>Runs a station; what it throws becomes an error at the file that it worked on.</summary>
    /// <param name="path">The file, or empty when it worked on all.</param>
    /// <param name="station">The work.</param>
    /// <param name="onDefect">What comes out instead.</param>
    public static T Run<T>(string path, Func<T> station, Func<DiagnosticInfo, T> onDefect) =>
        Run(new FilePosition(path, default, new LinePositionSpan(LinePosition.Zero, LinePosition.Zero)), station, onDefect);

    /// <summary>Runs a station; what it throws becomes an error at the place that it worked on.</summary>
    /// <param name="place">The place.</param>
    /// <param name="station">The work.</param>
    /// <param name="onDefect">What comes out instead.</param>
    public static T Run<T>(FilePosition place, Func<T> station, Func<DiagnosticInfo, T> onDefect)
    {
        try
        {
            return station();
        }
        catch (Exception defect) when (defect is not OperationCanceledException)
        {
            return onDefect(DiagnosticInfo.Create(Descriptors.Defect, place, $"{defect.GetType().Name}: {defect.Message} {FirstFrame(defect)}"));
        }
    }

    // Without the file, whose path would be of the machine that built the compiler of facts.
    private static string FirstFrame(Exception defect) =>
        new StackTrace(defect, fNeedFileInfo: false).GetFrame(0)?.GetMethod() is { } method ? $"at {method.DeclaringType?.FullName}.{method.Name}" : "";
}
