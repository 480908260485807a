using System;
using System.Text;
using Factbook.Generator.Diagnostics;
using Factbook.Notation.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Sources;

/// <summary>
/// The file of a source's text. Files are equal by name and content, so that a file that was saved without changes is not read again.
/// </summary>
/// <param name="path">The path in the input of the compiler.</param>
/// <param name="name">The path below the folder of sources.</param>
/// <param name="text">The text, or null if it could not be read.</param>
/// <param name="mostCharacters">The length of the longest text that is verified.</param>
internal sealed class SourceFile(string path, string name, SourceText? text, int mostCharacters) : IEquatable<SourceFile>
{
    public string Path { get; } = path;

    /// <summary>The internal error that left no text.</summary>
    public DiagnosticInfo? Defect { get; init; }

    /// <summary>Converts the text to the form in which positions of passages are counted.</summary>
    public ReadSource Read() => ProblemOf(text) is { } problem
        ? new ReadSource(name, problem, null) { Defect = Defect }
        : new ReadSource(name, null, SourceContent.Of(text!.ToString()));

    /// <summary>No text, because of an internal error.</summary>
    public ReadSource Unread(DiagnosticInfo defect) => new(name, "an internal error prevented it", null) { Defect = defect };

    public bool Equals(SourceFile? other) => other is not null
        && Path == other.Path
        && name == other.Name
        && mostCharacters == other.MostCharacters
        && Equals(Defect, other.Defect)
        && (ReferenceEquals(text, other.Text) || (text is not null && other.Text is not null && Equals(text.Encoding, other.Text.Encoding)
            && text.ContentEquals(other.Text)));

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => name.GetHashCode();

    private string Name => name;

    private SourceText? Text => text;

    private int MostCharacters => mostCharacters;

    // The compiler decodes files that are not UTF-8 with the code page of the machine, so positions and digests would depend on the
    // machine. The 'factbook' command replaces bytes that are not UTF-8 by U+FFFD.
    private string? ProblemOf(SourceText? content) =>
        content is null ? "it cannot be read"
        // The length first, so that the text of a long file is not copied.
        : content.Length > mostCharacters ? $"it is longer than {mostCharacters} characters, which only 'factbook check' reads"
        : (content.Encoding is { } encoding && encoding.CodePage != Encoding.UTF8.CodePage)
            || content.ToString().IndexOf('\uFFFD') >= 0 ? "it is not UTF-8"
        : null;
}

/// <summary>The text of a source, ready for searches. Texts are equal by name and digest.</summary>
/// <param name="Name">The path below the folder of sources.</param>
/// <param name="Problem">Why the text is not verified, or null.</param>
/// <param name="Content">The text; null if there is a problem.</param>
internal sealed record ReadSource(string Name, string? Problem, SourceContent? Content)
{
    /// <summary>The SHA-256 of the text as UTF-8, as 64 hexadecimal digits.</summary>
    public string Digest { get; } = Content is null ? "" : SourceContent.DigestOf(Content.Text);

    /// <summary>The internal error that left no text.</summary>
    public DiagnosticInfo? Defect { get; init; }

    public bool Equals(ReadSource? other) =>
        other is not null && Name == other.Name && Digest == other.Digest && Problem == other.Problem && Equals(Defect, other.Defect);

    public override int GetHashCode() => Name.GetHashCode();
}
