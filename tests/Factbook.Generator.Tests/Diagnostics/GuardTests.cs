using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Sources;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Diagnostics;

public class GuardTests
{
    [Fact]
    public void Internal_error_names_its_method_and_no_path_of_the_build_machine()
    {
        var message = Guard.Run("Binding", "a.yaml", Fail, defect => defect).ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);

        Assert.Contains(
            $"InvalidOperationException: no such thing at {typeof(GuardTests).FullName}.{nameof(Fail)}", message, StringComparison.Ordinal);
        Assert.DoesNotContain(".cs", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_report_cancellation() =>
        Assert.Throws<OperationCanceledException>(() =>
            Guard.Run<DiagnosticInfo>(
                "Binding", "a.yaml", () => throw new OperationCanceledException(), defect => defect));

    // These steps select one property of a result, which cannot throw.
    private static readonly string[] Projections = [
        TrackingNames.Edges, TrackingNames.Ambiguities, TrackingNames.FactsPaths, TrackingNames.CitedTexts
    ];

    public static TheoryData<string> Steps => [.. typeof(TrackingNames).GetFields().Select(constant => constant.Name).Except(Projections)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Names_failed_step_in_error(string step)
    {
        var generation = Guard.WithFailing(step, () => Generation.Once(
            """
            [Facts("a.yaml"), Iri("urn:example:thing")]
            public sealed partial record Thing([property: Key] string Id)
            {
                [Index] public string? Topic { get; init; }
                public partial Thing? Next { get; }
                [FactRule] internal static System.Collections.Generic.IEnumerable<RuleViolation> AllIsWell(Thing thing) => [];
            }
            [Facts("sources.yaml")]
            public sealed partial record Source(
                [property: Key] string Id, [property: SourceText] string Text, [property: PassageOf("")] Passage At);
            [Facts("b.yaml")] public record Other([property: Key] string Id);
            public sealed record Special(string Id, string Topic) : Other(Id);
            """,
            Sourced.Properties,
            [],
            ("a.yaml", "a: { next: b }\nb: { topic: x }"),
            ("b.yaml", "c: {}"),
            ("sources.yaml", "s: { text: s.txt, at: words }"),
            ("sources/s.txt", "words")));

        var errors = generation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.NotEmpty(errors);
        Assert.All(errors, diagnostic => Assert.StartsWith(
            $"Internal error in Factbook, in step {step}; please report it: InvalidOperationException",
            diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    private static DiagnosticInfo Fail() => throw new InvalidOperationException("no such thing");
}
