using Spectre.Console;
using Spectre.Console.Rendering;

namespace Factbook.Tool.Rendering;

/// <summary>An output for people: a terminal, a pipe or a file.</summary>
internal sealed class Screen
{
    // More than the length of any line, since Spectre.Console requires a width.
    private const int Boundless = 1_000_000;

    private readonly IAnsiConsole _console;

    public Screen(TextWriter writer, ScreenTraits traits)
    {
        Traits = traits;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = traits.IsRich ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = traits.IsRich ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new Output(writer, traits),

            // The default enrichers would treat a pipe within a CI service as a terminal with colours.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Capabilities.Unicode = traits.IsRich;
        _console.Profile.Width = Width;
    }

    /// <summary>Gets the capabilities.</summary>
    public ScreenTraits Traits { get; }

    /// <summary>Gets the characters for drawing.</summary>
    public Glyphs Glyphs => Traits.IsRich ? Glyphs.Rich : Glyphs.Ascii;

    /// <summary>Gets the width in columns; very large if lines can have any length.</summary>
    public int Width => Traits.Width ?? Boundless;

    /// <summary>Returns the width of content whose lines are not wrapped.</summary>
    public int WidthOf(IRenderable content) =>
        content.Measure(RenderOptions.Create(_console, _console.Profile.Capabilities), Boundless).Max;

    /// <summary>Writes content, wrapped to the width.</summary>
    public void Write(IRenderable content) => _console.Write(content);

    /// <summary>Writes a line, wrapped to the width.</summary>
    public void WriteLine(string text = "", Style? style = null)
    {
        _console.Write(new Text(text, style));
        _console.WriteLine();
    }

    /// <summary>Writes a line without wrapping it, such as one that is aligned with another.</summary>
    public void WriteLine(IReadOnlyList<(string Text, Style Style)> parts) => _console.Write(new UnbrokenLine(parts));

    /// <summary>Clears a terminal; other outputs are not changed.</summary>
    public void Clear()
    {
        if (Traits is { IsRich: true, Width: not null })
        {
            _console.Clear(home: true);
        }
    }

    private sealed class Output(TextWriter writer, ScreenTraits traits) : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = new TrimmedWriter(writer);

        public bool IsTerminal => traits.Width is not null;

        public int Width => traits.Width ?? Boundless;

        public int Height => 24;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
