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

    /// <summary>How many files were read since the beginning.</summary>
    public int Reads { get; private set; }

    /// <summary>
    /// Whether somebody may be in the middle of saving a file: it can't be read, is empty all at once, or grew while it was read.
    /// </summary>
    public bool IsUnsettled => _unsettled.Count > 0;

    /// <summary>The text of a file, decoded as the compiler does; null when it can't be read.</summary>
    public SourceText? Of(string path)
    {
        var stamp = Stamp.Of(path);
        if (_known.TryGetValue(path, out var known) && known.Stamp == stamp && known.Text is not null)
        {
            return known.Text;
        }

        var text = Read(path);
        Notice(path, text is null || (text.Length == 0 && known.Text is { Length: > 0 }) || Stamp.Of(path) != stamp);
        if (text is not null && known.Text?.ContentEquals(text) == true)
        {
            text = known.Text;
        }

        _known[path] = (stamp, text);
        return text;
    }

    /// <summary>Takes the files as they are: whoever saved them has had the time.</summary>
    public void Settle() => _unsettled.Clear();

    /// <summary>Has the files that may be half saved read again.</summary>
    public void ForgetUnsettled() => _unsettled.ToList().ForEach(Forget);

    /// <summary>Has a file read again, whatever its time is: two writes can be of one.</summary>
    public void Forget(string path)
    {
        if (_known.TryGetValue(path, out var known))
        {
            _known[path] = (default, known.Text);
        }
    }

    private void Notice(string path, bool isUnsettled) => _ = isUnsettled ? _unsettled.Add(path) : _unsettled.Remove(path);

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
