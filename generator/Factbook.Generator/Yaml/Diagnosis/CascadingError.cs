using System;
using System.Collections.Generic;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Decides whether the diagnostic that ends the reading is a cascading error, caused by one that is reported already.</summary>
internal static class CascadingError
{
    /// <param name="reported">The diagnostics so far.</param>
    /// <param name="stop">The diagnostic that ended the reading.</param>
    public static bool IsOneOf(
        IReadOnlyList<TextError> reported, TextError stop, string text, YamlSource source, CancellationToken cancellation)
    {
        var line = source.LineStartOf(stop.Span.Start);
        ContentLines? above = null;
        foreach (var error in reported)
        {
            cancellation.ThrowIfCancellationRequested();
            if (error.Descriptor.DefaultSeverity != DiagnosticSeverity.Error)
            {
                continue;
            }

            // A marker that was replaced by spaces is not indentation.
            var start = source.LineStartOf(error.Span.Start);
            if (start == line || (LeavesAGap(error)
                && (above ??= new ContentLines(text, line, source)).AreAllDeeper(error.Span, start)))
            {
                return true;
            }
        }

        return false;
    }

    // The author wrote a key, a value or a document here, but the library reads none of them.
    private static bool LeavesAGap(TextError error) =>
        error.Descriptor == Descriptors.Tag
        || error.Descriptor == Descriptors.UnknownAlias
        || error.Descriptor == Descriptors.AnchorOfNothing
        || error.Descriptor == Descriptors.KeyIsNotText
        || error.Descriptor == Descriptors.MissingKey
        || error.Descriptor == Descriptors.MissingColon
        || error.Descriptor == Descriptors.EntryExpected
        || error.Descriptor == Descriptors.Directive
        || error.Descriptor == Descriptors.StrayMarker;

    /// <summary>The lines above a line that are neither blank nor comments. Each line is read once for all diagnostics.</summary>
    private sealed class ContentLines
    {
        private readonly string _text;
        private readonly int _line;
        private readonly List<int> _starts = [];
        private readonly int[] _leastIndents;
        private readonly bool _endsAtLine;
        private (int Start, int Spaces) _known = (-1, 0);

        public ContentLines(string text, int line, YamlSource source)
        {
            (_text, _line) = (text, line);
            var next = -1;
            do
            {
                next = source.LineStartOf(TextOffsets.SkipToContent(text, next < 0 ? 0 : TextOffsets.LineEnd(text, next)));
                _starts.Add(next);
            }
            while (next < line);

            // The last one is the line itself or one below it.
            _endsAtLine = next == line;
            _starts.RemoveAt(_starts.Count - 1);
            _leastIndents = new int[_starts.Count + 1];
            _leastIndents[_starts.Count] = int.MaxValue;
            for (var i = _starts.Count - 1; i >= 0; i--)
            {
                _leastIndents[i] = Math.Min(_leastIndents[i + 1], TabIndent.SpacesAt(text, _starts[i]));
            }
        }

        /// <summary>Returns whether all lines between are indented more than the line of a diagnostic, and so belong to it.</summary>
        /// <param name="span">The span of the diagnostic; its line is not indented more than its column.</param>
        /// <param name="start">The start of its line.</param>
        public bool AreAllDeeper(TextSpan span, int start)
        {
            if (!_endsAtLine || span.End >= _line)
            {
                return false;
            }

            if (_known.Start != start)
            {
                _known = (start, TabIndent.SpacesAt(_text, start));
            }

            var first = _starts.BinarySearch(span.End);
            return _leastIndents[first < 0 ? ~first : first + 1] > Math.Min(_known.Spaces, span.Start - start);
        }
    }
}
