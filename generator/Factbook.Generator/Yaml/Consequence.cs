using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Yaml;

/// <summary>Whether the mistake that ends the reading follows from one that is told already: then it would be told twice.</summary>
internal static class Consequence
{
    /// <param name="told">The mistakes so far.</param>
    /// <param name="stop">The mistake that ended the reading.</param>
    public static bool IsOneOf(IReadOnlyList<TextMistake> told, TextMistake stop, string text)
    {
        var line = TextPlaces.LineStart(text, stop.Span.Start);
        return told.Where(mistake => mistake.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            .Any(mistake => TextPlaces.LineStart(text, mistake.Span.Start) == line || (LeavesAGap(mistake) && IsFirstBelow(text, mistake, line)));
    }

    // What stood there was a key, a value or a document to whoever wrote it, and is none of them to the library.
    private static bool LeavesAGap(TextMistake mistake) =>
        mistake.Descriptor == Descriptors.Tag
        || mistake.Descriptor == Descriptors.UnknownAlias
        || mistake.Descriptor == Descriptors.AnchorOfNothing
        || mistake.Descriptor == Descriptors.KeyIsNoText
        || mistake.Descriptor == Descriptors.MissingKey
        || mistake.Descriptor == Descriptors.MissingColon
        || mistake.Descriptor == Descriptors.EntryExpected
        || mistake.Descriptor == Descriptors.Directive
        || mistake.Descriptor == Descriptors.StrayMarker;

    // Whether all lines between belong under the line of a mistake, as they are indented more.
    private static bool IsFirstBelow(string text, TextMistake mistake, int line)
    {
        // A marker that was blanked is no indentation.
        var start = TextPlaces.LineStart(text, mistake.Span.Start);
        var indent = Math.Min(TabIndent.SpacesAt(text, start), mistake.Span.Start - start);
        var between = Next(text, mistake.Span.End);
        while (between < line && TabIndent.SpacesAt(text, between) > indent)
        {
            between = Next(text, between);
        }

        return between == line;
    }

    // Where the next line begins that is neither blank nor a comment.
    private static int Next(string text, int offset) => TextPlaces.LineStart(text, TextPlaces.SkipToContent(text, TextPlaces.LineEnd(text, offset)));
}
