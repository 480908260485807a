using System.Reflection;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Explaining;
using Factbook.Tool.Rendering;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("FB3001")]
    [InlineData("fb3001")]
    [InlineData("3001")]
    public void Prints_meaning_example_and_fix(string number)
    {
        var run = Run.Piped("explain", number);

        Assert.Equal((0, "error FB3001: Undefined fact"), (run.ExitCode, run.Lines[0]));
        Assert.Contains("A reference names a fact by its key, and no file defines a fact with this key.", run.Lines);
        Assert.Contains("    volgograd:  { name: Volgograd, part-of: rusia }", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("    facts/actors.yaml(2,41): error FB3001: ", StringComparison.Ordinal));
        Assert.DoesNotContain("FB3002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_every_number_with_its_severity_and_title()
    {
        var lines = Run.Piped("explain").Lines;

        Assert.Contains("FB3001  error    Undefined fact", lines);
        Assert.Contains("FB4003  warning  Facts contradict each other", lines);
        Assert.Contains(lines, line => line.StartsWith("FB3012  error ", StringComparison.Ordinal));
    }

    [Fact]
    public void Guide_has_a_section_for_every_descriptor()
    {
        var descriptors = typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>();

        Assert.All(descriptors, descriptor =>
        {
            var section = DiagnosticGuide.Find(descriptor.Id);
            Assert.Equal(
                (descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture),
                 descriptor.DefaultSeverity.ToString().ToLowerInvariant()),
                (section.Title, section.Severity));
        });
        Assert.All(DiagnosticGuide.Sections, section => Assert.NotEmpty(section.Blocks));
    }

    [Theory]
    [InlineData("FB301", "'FB301' is not a diagnostic; did you mean 'FB3010'?")]
    [InlineData("CS0117", "'CS0117' is not a diagnostic; 'factbook explain' lists all")]
    [InlineData("", "'' is not a diagnostic; 'factbook explain' lists all")]
    public void Rejects_unknown_number(string number, string message)
    {
        var run = Run.Piped("explain", number);

        Assert.Equal((2, $"factbook: {message}"), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public void Wraps_text_but_not_code_in_narrow_terminal() => Assert.All(
        Run.On(new ScreenTraits(80, IsRich: false), "explain", "FB3001")
            .Lines.Where(line => !line.StartsWith("    ", StringComparison.Ordinal)),
        line => Assert.InRange(line.Length, 0, 80));
}
