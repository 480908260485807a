using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Linking;

/// <summary>
/// The facts that may be in the parts of files that could not be read. References to them are not reported, since the error that hides the
/// fact is reported already. All other references are checked.
/// </summary>
internal sealed class UnreadFacts(ImmutableArray<PackedFile> files, KeyIndex index)
{
    private readonly List<BoundFile> _files = files.Select(file => file.File).Where(file => file.UnreadWords is not null).ToList();
    private readonly Dictionary<string, (bool IsUnknown, HashSet<string> Words)> _tables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknownKeys = new(files.SelectMany(file => file.File.UnknownKeys), StringComparer.Ordinal);
    private readonly HashSet<(string Key, string Table)> _unknownKeysOfTables = new(files
        .SelectMany(file => file.File.UnknownKeys, (file, key) => (Key: key, file.File.Tables))
        .SelectMany(found => found.Tables, (found, table) => (found.Key, table)));
    private readonly Dictionary<string, bool> _hasUnreadKeys = new(StringComparer.Ordinal);

    /// <summary>
    /// Returns whether a fact with this key may be in a part that could not be read, or within another fact because of too much
    /// indentation.
    /// </summary>
    public bool MayDefine(RecordSchema table, string key) => index.IsFileMissing(table)
        || (table.Facts!.IsOwned ? _unknownKeys.Contains(key) : _unknownKeysOfTables.Contains((key, table.FullName)))
        || (_files.Count > 0 && (MayContain(table, key) || HasUnreadKeys(table)));

    /// <summary>Returns whether a text may be a value or a key of a fact in such a part.</summary>
    public bool MayContain(RecordSchema table, string text)
    {
        if (_files.Count == 0 || index.IsFileMissing(table))
        {
            return index.IsFileMissing(table);
        }

        if (!_tables.TryGetValue(table.FullName, out var unread))
        {
            var feeding = _files.Where(file => Feeds(file, table)).ToList();
            var words = feeding.SelectMany(file => (file.UnreadWords!.Words ?? []).Concat(WordsOfName(table, file)));
            _tables.Add(
                table.FullName,
                unread = (feeding.Exists(file => file.UnreadWords!.Words is null), new HashSet<string>(words, StringComparer.Ordinal)));
        }

        return unread.IsUnknown
            || (unread.Words.Count > 0 && UnreadWords.In(text)
                .All(word => unread.Words.Contains(word) || (UnreadWords.Lossy(word) is { } lossy && unread.Words.Contains(lossy))));
    }

    // Keys that are not texts may be written in other forms.
    private bool HasUnreadKeys(RecordSchema table)
    {
        if (!_hasUnreadKeys.TryGetValue(table.FullName, out var has))
        {
            has = _files.Exists(file => Feeds(file, table))
                && index.Schemas.KeyPathsOf(table).Any(path =>
                    path[path.Count - 1].Type is not (ScalarSchema { Kind.IsText: true } or ReferenceSchema));
            _hasUnreadKeys.Add(table.FullName, has);
        }

        return has;
    }

    // The key of a fact may be the name of its file.
    private static IEnumerable<string> WordsOfName(RecordSchema table, BoundFile file) =>
        table.Facts!.IsOwned ? [] : UnreadWords.In(FactsGlob.KeyOf(table.Facts, file.Source.FactsPath));

    // An owned fact may be in any file. The tables of a file with an internal error are unknown.
    private static bool Feeds(BoundFile file, RecordSchema table) =>
        file.Tables.Contains(table.FullName) || (table.Facts!.IsOwned && file.Tables.Count > 0) || file.UnreadWords!.Words is null;
}
