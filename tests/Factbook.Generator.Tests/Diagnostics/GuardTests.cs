using System.Globalization;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Tests.Diagnostics;

public class GuardTests
{
    [Fact]
    public void A_defect_names_its_method_and_no_file_of_the_machine_that_built_it()
    {
        var message = Guard.Run("a.yaml", Fail, defect => defect).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

        Assert.Contains($"InvalidOperationException: no such thing at {typeof(GuardTests).FullName}.{nameof(Fail)}", message, StringComparison.Ordinal);
        Assert.DoesNotContain(".cs", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_is_no_defect() =>
        Assert.Throws<OperationCanceledException>(() => Guard.Run<DiagnosticInfo>("a.yaml", () => throw new OperationCanceledException(), defect => defect));

    private static DiagnosticInfo Fail() => throw new InvalidOperationException("no such thing");
}
