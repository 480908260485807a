using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;

namespace Factbook.Generator.Yaml;

/// <summary>
/// Limits what the aliases of all files add together: four times the limits of a file. Without it, a hundred files of 20 kilobytes would
/// take as much memory as a hundred files of the largest size.
/// </summary>
internal static class AliasLimit
{
    /// <summary>The limit of a build, as a multiple of the limit of a file.</summary>
    public const int FileLimitsPerBuild = 4;

    /// <summary>Returns the files with which the limit is exceeded, in the order of their paths.</summary>
    /// <param name="files">The files with aliases, in any order.</param>
    /// <param name="limits">The limits of a file.</param>
    public static RefusedFiles Refuse(ImmutableArray<AliasedFile> files, YamlLimits limits)
    {
        var refused = new List<RefusedFile>();
        var (mostNodes, mostCharacters) = ((long)FileLimitsPerBuild * limits.Expansion, (long)FileLimitsPerBuild * limits.FileSize);
        var total = default(NodeSize);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var next = total + file.Added;
            var (isOverNodes, isOverCharacters) = (next.Nodes > mostNodes, next.Characters > mostCharacters);
            if (isOverNodes || isOverCharacters)
            {
                refused.Add(new RefusedFile(file.Path, isOverNodes, isOverNodes ? mostNodes : mostCharacters));
            }
            else
            {
                total = next;
            }
        }

        return new RefusedFiles(refused.ToEquatable());
    }
}

/// <param name="Path">The path in the input of the compiler.</param>
/// <param name="Added">What its aliases add.</param>
internal readonly record struct AliasedFile(string Path, NodeSize Added);

/// <param name="Path">The path in the input of the compiler.</param>
/// <param name="IsOfValues">Whether there are too many values; otherwise there is too much text.</param>
/// <param name="Limit">The limit of all files.</param>
internal readonly record struct RefusedFile(string Path, bool IsOfValues, long Limit);

/// <summary>The files that are not read because of <see cref="AliasLimit"/>.</summary>
internal sealed class RefusedFiles(EquatableArray<RefusedFile> files) : IEquatable<RefusedFiles>
{
    private readonly EquatableArray<RefusedFile> _files = files;
    private readonly Dictionary<string, RefusedFile> _byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>The internal error that left the limit unchecked.</summary>
    public DiagnosticInfo? Defect { get; private init; }

    public static RefusedFiles Unread(DiagnosticInfo defect) => new(EquatableArray<RefusedFile>.Empty) { Defect = defect };

    /// <summary>Returns the file, or one without content if it is refused. Its own errors stay.</summary>
    public YamlFile Apply(YamlFile file)
    {
        if (!_byPath.TryGetValue(file.Source.Path, out var refused))
        {
            return file;
        }

        var reason = DiagnosticInfo.Create(
            Descriptors.AliasesOfAllFiles,
            file.Source.PositionOf(default),
            refused.Limit.ToString(CultureInfo.InvariantCulture),
            refused.IsOfValues ? "values" : "characters of text",
            refused.IsOfValues ? "FactsExpansionLimit" : "FactsFileSizeLimit",
            AliasLimit.FileLimitsPerBuild.ToString(CultureInfo.InvariantCulture));
        return file with
        {
            Documents = EquatableArray<YamlNode>.Empty,
            Diagnostics = file.Diagnostics.Prepend(reason).ToEquatable(),
            IsComplete = false,
            UnreadWords = UnreadWords.Unknown,
        };
    }

    public bool Equals(RefusedFiles? other) => other is not null && _files.Equals(other._files) && Equals(Defect, other.Defect);

    public override bool Equals(object? obj) => Equals(obj as RefusedFiles);

    public override int GetHashCode() => _files.GetHashCode();
}
