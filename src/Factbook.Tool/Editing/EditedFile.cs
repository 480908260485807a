using System.Text;
using Factbook.Tool.Locations;
using Factbook.Tool.Untrusted;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Editing;

/// <summary>A YAML file that is edited: prepared in memory, and written only if the file is still the one that was read.</summary>
internal sealed class EditedFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _before;
    private readonly byte[] _after;

    private EditedFile(string path, byte[] before, byte[] after) => (Path, _before, _after) = (path, before, after);

    /// <summary>Gets the path of the file.</summary>
    public string Path { get; }

    /// <summary>Prepares a file; nothing is written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text that the edits change, without a byte order mark.</param>
    /// <param name="edits">The edits.</param>
    /// <exception cref="ToolException">The file has changed meanwhile, or the edits would change more than they state.</exception>
    public static EditedFile Prepare(string path, string text, IReadOnlyCollection<YamlEdit> edits) => Prepare(
        path,
        text,
        YamlEdits.Apply(text, edits) ?? throw ToolException.Failure(
            $"'{ShownPath.Of(path)}' cannot be edited: the change would affect other values, for example through an alias; nothing was "
            + "written"));

    /// <summary>Prepares a file of any kind; nothing is written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text, without a byte order mark.</param>
    /// <param name="newText">Its new text.</param>
    /// <exception cref="ToolException">The file has changed meanwhile.</exception>
    public static EditedFile Prepare(string path, string text, string newText)
    {
        if (new FileInfo(path).IsReadOnly)
        {
            throw ToolException.Failure($"'{ShownPath.Of(path)}' is read-only; nothing was written");
        }

        var before = Read(path);
        var preamble = before.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetPreamble() : [];
        if (!before.AsSpan(preamble.Length).SequenceEqual(Strict.GetBytes(text)))
        {
            throw ToolException.Failure($"'{ShownPath.Of(path)}' has changed meanwhile, or is not UTF-8; nothing was written");
        }

        return new EditedFile(path, before, [.. preamble, .. Strict.GetBytes(newText)]);
    }

    /// <summary>Replaces the file in one step.</summary>
    /// <exception cref="ToolException">The file has changed meanwhile, or cannot be written.</exception>
    public void Write()
    {
        if (!Read(Path).AsSpan().SequenceEqual(_before))
        {
            throw ToolException.Failure($"'{ShownPath.Of(Path)}' has changed meanwhile; it was not written");
        }

        AtomicFile.Write(Path, stream => stream.Write(_after));
    }

    /// <summary>Writes the file as it was before.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public void Restore() => AtomicFile.Write(Path, stream => stream.Write(_before));

    private static byte[] Read(string path)
    {
        try
        {
            return RegularFile.ReadAllBytes(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{ShownPath.Of(path)}' cannot be read: {cause.Message}", cause);
        }
    }
}
