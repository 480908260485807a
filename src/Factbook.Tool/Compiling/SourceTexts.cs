using System.Text;
using Factbook.Tool.Projects;
using Factbook.Tool.Untrusted;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Compiling;

/// <summary>
/// The texts of files. A file is read again only if its time or its length has changed, or after a call of <see cref="Forget"/>.
/// </summary>
internal sealed class SourceTexts
{
    private readonly Dictionary<string, (Stamp Stamp, SourceText? Text)> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsettled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText?> _proposed = new(StringComparer.Ordinal);

    /// <summary>Gets the number of files that were read.</summary>
    public int Reads { get; private set; }

    /// <summary>
    /// Gets whether a file is probably being saved: it cannot be read, has just become empty, or changed while it was read.
    /// </summary>
    public bool IsUnsettled => _unsettled.Count > 0;

    /// <summary>Gets the files with a proposed text.</summary>
    public IEnumerable<string> Proposed => _proposed.Where(file => file.Value is not null).Select(file => file.Key);

    /// <summary>Returns false for a file whose deletion is proposed, and true for any other file.</summary>
    public bool IsKept(string path) => !_proposed.TryGetValue(path, out var text) || text is not null;

    /// <summary>Uses a text instead of the content of a file. The file is not written, and need not exist.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="text">The text, or null for a file that would not exist.</param>
    public void Propose(string path, string? text) => _proposed[path] = text is null ? null : SourceText.From(text, Encoding.UTF8);

    /// <summary>Discards all proposed texts.</summary>
    public void Withdraw() => _proposed.Clear();

    /// <summary>Returns the text of a file, decoded as the compiler does; null if it cannot be read.</summary>
    public SourceText? Of(string path)
    {
        if (_proposed.TryGetValue(path, out var proposed))
        {
            return proposed;
        }

        var stamp = Stamp.Of(path);
        if (_known.TryGetValue(path, out var known) && known.Stamp == stamp && known.Text is not null)
        {
            return known.Text;
        }

        var text = Read(path);
        TrackUnsettled(path, text is null || (text.Length == 0 && known.Text is { Length: > 0 }) || Stamp.Of(path) != stamp);
        if (text is not null && known.Text?.ContentEquals(text) == true)
        {
            text = known.Text;
        }

        _known[path] = (stamp, text);
        return text;
    }

    /// <summary>Accepts the current texts of files that are probably being saved.</summary>
    public void Settle() => _unsettled.Clear();

    /// <summary>Reads the files that are probably being saved again when they are next requested.</summary>
    public void ForgetUnsettled() => _unsettled.ToList().ForEach(Forget);

    /// <summary>Reads a file again when it is next requested, since two writes can have the same time.</summary>
    public void Forget(string path)
    {
        if (_known.TryGetValue(path, out var known))
        {
            _known[path] = (default, known.Text);
        }
    }

    private void TrackUnsettled(string path, bool isUnsettled) => _ = isUnsettled ? _unsettled.Add(path) : _unsettled.Remove(path);

    private SourceText? Read(string path)
    {
        Reads++;
        try
        {
            using var stream = RegularFile.Open(path);
            return SourceText.From(stream, Encoding.UTF8);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
