using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Factbook.Tool.Tests.JsonSchema.Server;

/// <summary>Messages of JSON-RPC with the headers of the Language Server Protocol.</summary>
internal sealed class MessageStream(Stream input, Stream output)
{
    private const string Length = "Content-Length: ";

    private readonly Lock _sending = new();

    public void Send(JsonObject message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        lock (_sending)
        {
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Length}{body.Length}\r\n\r\n")));
            output.Write(body);
            output.Flush();
        }
    }

    /// <summary>Passes every message to the handler until the stream ends.</summary>
    public async Task Receive(Action<JsonNode> handle)
    {
        while (await ReadLength() is { } length)
        {
            var body = new byte[length];
            await input.ReadExactlyAsync(body);
            handle(JsonNode.Parse(body)!);
        }
    }

    private async Task<int?> ReadLength()
    {
        int? length = null;
        while (await ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                return length;
            }

            length = line.StartsWith(Length, StringComparison.Ordinal)
                ? int.Parse(line.AsSpan(Length.Length), CultureInfo.InvariantCulture)
                : length;
        }

        return null;
    }

    private async Task<string?> ReadLine()
    {
        var line = new StringBuilder();
        var character = new byte[1];
        while (await input.ReadAsync(character) == 1)
        {
            if (character[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)character[0]);
        }

        return null;
    }
}
