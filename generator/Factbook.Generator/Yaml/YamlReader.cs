using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml.Diagnosis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using PlainText = YamlDotNet.Core.Tokens.Scalar;
using Token = YamlDotNet.Core.Tokens.Token;

namespace Factbook.Generator.Yaml;

/// <summary>Reads text into nodes with positions, and reports syntax errors.</summary>
internal static class YamlReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path in the input of the compiler.</param>
    /// <param name="factsPath">The path below the folder of facts, with <c>/</c>.</param>
    /// <param name="displayPath">The path in messages.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="limits">The limits of a file.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled. No text causes another exception.</exception>
    public static YamlFile Read(
        string path, string factsPath, string displayPath, SourceText text, YamlLimits limits, CancellationToken cancellationToken)
    {
        if (text.Length > limits.FileSize)
        {
            return Refused(path, factsPath, displayPath, Descriptors.FileTooLarge, Invariant(text.Length), Invariant(limits.FileSize));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var characters = new CharacterScan(text.ToString(), cancellationToken);
        var source = new YamlSource(path, factsPath, displayPath, characters.LineStarts);
        var errors = new TextErrors(limits.Errors);
        errors.AddRange(characters.Errors);
        var keys = new KeyDiagnosis(characters.Text, limits);
        var tags = new RefusedTags(characters.Text, errors);
        var builder = new NodeBuilder(characters, source, limits, keys, tags, errors);
        var stop = Parse(characters, builder, keys, tags, errors, cancellationToken);
        if (stop is not null && !CascadingError.IsOneOf(errors.Kept, stop, characters.Text, source, cancellationToken))
        {
            errors.Add(stop);
        }

        var documents = builder.Documents;
        if (documents.IsEmpty && errors.IsEmpty)
        {
            errors.Add(new TextError(Descriptors.NoFacts, default));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return new YamlFile(source, documents, errors.In(source))
        {
            Aliased = builder.Aliased,

            // The intended key in place of one that is too long is unknown.
            UnreadWords = !errors.HasErrors ? null
                : errors.Contains(Descriptors.KeyTooLong) ? UnreadWords.Unknown
                : UnreadWords.Of(characters.Original, characters.Text, documents, cancellationToken),
            IsComplete = stop is null && characters.Errors.Count == 0 && documents.All(document => document.IsComplete),
        };
    }

    /// <summary>Returns a file whose text the compiler could not read.</summary>
    /// <param name="reason">The reason, as the host reported it.</param>
    /// <inheritdoc cref="Read"/>
    public static YamlFile Unreadable(
        string path, string factsPath, string displayPath, string reason = "it is missing, locked, or not text") =>
        Refused(path, factsPath, displayPath, Descriptors.FileUnreadable, reason);

    /// <summary>Passes the events to the builder. Returns the error that ended the reading early, or null.</summary>
    private static TextError? Parse(
        CharacterScan characters,
        NodeBuilder builder,
        KeyDiagnosis keys,
        RefusedTags tags,
        TextErrors errors,
        CancellationToken cancellationToken)
    {
        var text = characters.Text;
        var trail = new TokenTrail(text, keys);
        var scanner = new CorrectedScanner(
            new Scanner(CancellableReader.Of(characters.Input.Text, cancellationToken), skipComments: true), text);
        var parser = new Parser(new WatchedScanner(scanner, characters, trail, tags, errors));
        TextError stop;
        try
        {
            while (Next() is { } parsed)
            {
                builder.Add(parsed);
            }

            return null;
        }
        catch (TextErrorException error)
        {
            stop = error.Error;
        }

        AddCut(trail.Previous);
        AddCut(trail.Last);
        builder.CloseUnfinished(TextOffsets.LineStart(text, stop.Span.Start));
        return stop;

        // The parser does not return a value whose closing bracket is in a comment.
        void AddCut(Token? token)
        {
            if (token is PlainText { Style: ScalarStyle.Plain } value
                && SuspectText.CutByComment(text, TextOffsets.OffsetOf(text, value.End)) is { } cut
                && errors.Kept.All(error => error.Span != cut.Span))
            {
                errors.Add(cut);
            }
        }

        ParsingEvent? Next()
        {
            try
            {
                return parser.MoveNext() ? parser.Current : null;
            }
            catch (Exception error) when (error is not (TextErrorException or OperationCanceledException))
            {
                // The library's exceptions are of many types, and any of them is about the text. Exceptions of this project are
                // internal errors, which the guard of the step reports.
                var cursor = TextOffsets.OffsetOf(text, scanner.CurrentPosition);
                throw new TextErrorException(SyntaxDiagnosis.Explain(characters, trail, error, cursor, keys, cancellationToken));
            }
        }
    }

    private static YamlFile Refused(
        string path, string factsPath, string displayPath, DiagnosticDescriptor descriptor, params MessageArgument[] arguments) =>
        YamlFile.Unread(path, factsPath, displayPath, DiagnosticInfo.Create(descriptor, FilePosition.StartOf(path), arguments));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
