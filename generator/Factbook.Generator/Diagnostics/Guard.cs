using System;
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
    public static T Run<T>(string path, Func<T> station, Func<DiagnosticInfo, T> onDefect)
    {
        try
        {
            return station();
        }
        catch (Exception defect) when (defect is not OperationCanceledException)
        {
            var place = new FilePosition(path, default, new LinePositionSpan(LinePosition.Zero, LinePosition.Zero));
            return onDefect(DiagnosticInfo.Create(Descriptors.Defect, place, $"{defect.GetType().Name}: {defect.Message} {FirstFrame(defect)}"));
        }
    }

    private static string FirstFrame(Exception defect)
    {
        var trace = defect.StackTrace ?? "";
        var end = trace.IndexOf('\n');
        return (end < 0 ? trace : trace.Substring(0, end)).Trim();
    }
}
