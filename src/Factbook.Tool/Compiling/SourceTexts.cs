using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Compiling;

/// <summary>The texts of files, each read again only when the file is another: its time or its length, or somebody said so.</summary>
internal sealed class SourceTexts
{
    private readonly Dictionary<string, (Stamp Stamp, SourceText? Text)> _known = new(StringComparer.Ordinal);

    /// <summary>How many files were read since the beginning.</summary>
    public int Reads { get; private set; }

    /// <summary>The text of a file, decoded as the compiler does; null when it can't be read.</summary>
    public SourceText? Of(string path)
    {
        var stamp = Stamp.Of(path);
        if (_known.TryGetValue(path, out var known) && known.Stamp == stamp && known.Text is not null)
        {
            return known.Text;
        }

        var text = Read(path);
        if (text is not null && known.Text?.ContentEquals(text) == true)
        {
            text = known.Text;
        }

        _known[path] = (stamp, text);
        return text;
    }

    /// <summary>Has a file read again, whatever its time is: two writes can be of one.</summary>
    public void Forget(string path)
    {
        if (_known.TryGetValue(path, out var known))
        {
            _known[path] = (default, known.Text);
        }
    }

    private SourceText? Read(string path)
    {
        Reads++;
        try
        {
            // Somebody who writes it is not disturbed.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return SourceText.From(stream, Encoding.UTF8);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private readonly record struct Stamp(DateTime Written, long Length)
    {
        public static Stamp Of(string path)
        {
            var file = new FileInfo(path);
            return file.Exists ? new Stamp(file.LastWriteTimeUtc, file.Length) : default;
        }
    }
}
