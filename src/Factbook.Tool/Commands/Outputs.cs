using Factbook.Tool.Rendering;

namespace Factbook.Tool.Commands;

/// <summary>The outputs of a command.</summary>
/// <param name="Screen">For people.</param>
/// <param name="Text">For programs that read lines.</param>
/// <param name="Bytes">For programs that read bytes.</param>
/// <param name="Error">For messages about the run.</param>
/// <param name="Pager">Starts a pager and returns a screen in it; null where there is none.</param>
internal sealed record Outputs(
    Func<Screen> Screen,
    TextWriter Text,
    Func<Stream> Bytes,
    TextWriter Error,
    Func<(Screen Screen, Pager Pager)?> Pager);
