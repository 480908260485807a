using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Diagnostics;

public class GuardTests
{
    [Fact]
    public void A_defect_names_its_method_and_no_file_of_the_machine_that_built_it()
    {
        var message = Guard.Run("Binding", "a.yaml", Fail, defect => defect).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

        Assert.Contains($"InvalidOperationException: no such thing at {typeof(GuardTests).FullName}.{nameof(Fail)}", message, StringComparison.Ordinal);
        Assert.DoesNotContain(".cs", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_is_no_defect() =>
        Assert.Throws<OperationCanceledException>(() => Guard.Run<DiagnosticInfo>("Binding", "a.yaml", () => throw new OperationCanceledException(), defect => defect));

    [Theory]
    [InlineData("Options")]
    [InlineData("Texts")]
    [InlineData("Yaml")]
    [InlineData("FactRecords")]
    [InlineData("Schema")]
    [InlineData("SchemaChecks")]
    [InlineData("Binding")]
    [InlineData("ValueRules")]
    [InlineData("Packing")]
    [InlineData("Keys")]
    [InlineData("KeyIndex")]
    [InlineData("Resolving")]
    [InlineData("Inverses")]
    [InlineData("Indexes")]
    [InlineData("Linking")]
    [InlineData("LinkMistakes")]
    [InlineData("FactRules")]
    [InlineData("RuleChecks")]
    [InlineData("PathFileChecks")]
    [InlineData("ShorthandChecks")]
    [InlineData("RecordSources")]
    [InlineData("SourcePlans")]
    [InlineData("FactSources")]
    public void Station_that_fails_is_named_in_an_error(string station)
    {
        var generation = Guard.WithFailing(station, () => Generation.Once(
            """
            [Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id) { [Index] public string? Topic { get; init; } public partial Thing? Next { get; } }
            """,
            [],
            ("a.yaml", "a: { next: b }\nb: { topic: x }")));

        var errors = generation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.NotEmpty(errors);
        Assert.All(errors, diagnostic => Assert.StartsWith(
            $"Internal error in Factbook, in the step {station}; the facts are not at fault, please report it: InvalidOperationException",
            diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static DiagnosticInfo Fail() => throw new InvalidOperationException("no such thing");
}
