using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Commands;
using Factbook.Tool.Rendering;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Checking;

/// <summary>Four times the errors take every format of the report four times the work, also where all of them are in one line.</summary>
public sealed class ReportGrowthTests : IDisposable
{
    private const double MostGrowth = 6;

    private readonly ProjectFolder _folder = ProjectFolder.WithActors("");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("msbuild")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void Four_times_the_errors_of_a_line_take_four_times_the_work(string format)
    {
        Work(format, 10);

        Assert.InRange((double)Work(format, 960) / Work(format, 240), 2, MostGrowth);
    }

    // The bytes that the report allocates; the check before it has a test of its own.
    private long Work(string format, int errors)
    {
        var facts = Enumerable.Range(0, errors).Select(number => $"a{number}: {{ nmae: x, name: x }}");
        _folder.Write("facts/actors.yaml", $"{{ {string.Join(", ", facts)} }}\n");
        var session = new CheckSession(() => _folder.Open(), warningsAreErrors: false);
        var result = session.Check();
        Assert.Equal(errors, result.Errors);

        using var text = new StringWriter();
        using var bytes = new MemoryStream();
        var outputs = new Outputs(() => new Screen(text, ScreenTraits.Plain), text, () => bytes, text, () => null);
        var report = ReportFormats.All.First(known => known.Name == format).Create(outputs, () => session.Compiler.Texts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        report.Write(result);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
