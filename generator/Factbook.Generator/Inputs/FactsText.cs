using System;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Inputs;

/// <summary>
/// The text of one file of facts. Equality compares path, content and limits, so that an equal file that was written again is cached.
/// </summary>
/// <param name="path">The path as passed to the compiler.</param>
/// <param name="factsPath">The path relative to the folder of facts.</param>
/// <param name="folder">The name of the folder of facts.</param>
/// <param name="text">The text, or null if it could not be read.</param>
/// <param name="limits">The limits of the file.</param>
internal sealed class FactsText(string path, string factsPath, string folder, SourceText? text, YamlLimits limits) : IEquatable<FactsText>
{
    public string Path { get; } = path;

    public string FactsPath { get; } = factsPath;

    /// <summary>Gets the path in messages.</summary>
    public string DisplayPath { get; } = folder + "/" + factsPath;

    public SourceText? Text { get; } = text;

    public YamlLimits Limits { get; } = limits;

    /// <summary>Gets the internal error that occurred when the file was opened.</summary>
    public DiagnosticInfo? Defect { get; init; }

    public bool Equals(FactsText? other) => other is not null
        && Path == other.Path
        && DisplayPath == other.DisplayPath
        && Limits == other.Limits
        && Equals(Defect, other.Defect)
        && (ReferenceEquals(Text, other.Text) || (Text is not null && other.Text is not null && Text.ContentEquals(other.Text)));

    public override bool Equals(object? obj) => Equals(obj as FactsText);

    public override int GetHashCode() => Path.GetHashCode();
}
