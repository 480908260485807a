using System;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Inputs;

/// <summary>
/// The text of one file below the folder of facts. Equal to another by path, content and limits, so that an equal file that was written
/// again is not read again.
/// </summary>
/// <param name="path">The path as the compiler was given it.</param>
/// <param name="factsPath">The path below the folder of facts.</param>
/// <param name="folder">The name of the folder of facts.</param>
/// <param name="text">The text, or null when it could not be read.</param>
/// <param name="limits">How much the file may ask for.</param>
internal sealed class FactsText(string path, string factsPath, string folder, SourceText? text, YamlLimits limits) : IEquatable<FactsText>
{
    public string Path { get; } = path;

    public string FactsPath { get; } = factsPath;

    /// <summary>The path as people are shown it.</summary>
    public string DisplayPath { get; } = folder + "/" + factsPath;

    public SourceText? Text { get; } = text;

    public YamlLimits Limits { get; } = limits;

    /// <summary>What went wrong in opening the file, which leaves no text.</summary>
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
