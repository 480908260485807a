namespace Factbook.Tool.Rendering;

/// <summary>Writes messages of the command to the standard error stream.</summary>
internal static class MessageWriter
{
    /// <summary>Writes a message in one line. Text of facts in it cannot control the terminal.</summary>
    public static void WriteMessage(this TextWriter error, string message) => error.WriteLine($"factbook: {Printable.Of(message)}");
}
