using System.Text;

namespace Factbook.Tool.Projects;

/// <summary>The output of another program, which is read while the program runs.</summary>
internal sealed class PipedText
{
    private readonly StringBuilder _text = new();
    private readonly Thread _reader;

    /// <summary>Begins to read.</summary>
    /// <param name="output">The output.</param>
    public PipedText(StreamReader output)
    {
        // A thread of its own: on a busy machine, the thread pool may not read the text before the program has ended.
        _reader = new Thread(() => Append(output)) { IsBackground = true };
        _reader.Start();
    }

    /// <summary>Returns the text up to the end of the output, or what was read until a time has passed.</summary>
    public string Read(TimeSpan limit)
    {
        _reader.Join(limit);
        lock (_text)
        {
            return _text.ToString();
        }
    }

    private void Append(StreamReader output)
    {
        var buffer = new char[4096];
        try
        {
            while (output.Read(buffer) is var count and > 0)
            {
                lock (_text)
                {
                    _text.Append(buffer, 0, count);
                }
            }
        }
        catch (Exception closed) when (closed is ObjectDisposedException or IOException)
        {
            // The process object was disposed while another process keeps the output open.
        }
    }
}
