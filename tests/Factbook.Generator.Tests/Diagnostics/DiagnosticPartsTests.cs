using System.Globalization;
using System.Reflection;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Diagnostics;

/// <summary>
/// The properties of a diagnostic contain the parts of its message, so that a report does not have to parse a text that contains values.
/// </summary>
public class DiagnosticPartsTests
{
    private const string Records =
        """
        using System.ComponentModel.DataAnnotations;
        using Factbook;

        public enum Kind { State, Bank }

        [Facts("actors.yaml")]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public Kind Kind { get; init; }
            public int Rank { get; init; }
            public partial Actor? PartOf { get; }
        }
        """;

    [Theory]
    [InlineData(
        "a: { part-of: chnia }\nchina: {}",
        "Actor 'chnia' is not defined",
        "did you mean 'china'? Actor.PartOf refers to an Actor",
        "china")]
    [InlineData("a: { part-of: \"x; y: z\" }", "Actor 'x; y: z' is not defined", "Actor.PartOf refers to an Actor", null)]
    [InlineData(
        "a: { part-of: \"; did you mean 'b'?\" }", "Actor '; did you mean 'b'?' is not defined", "Actor.PartOf refers to an Actor", null)]
    [InlineData(
        "a: { rank: \"7; 8\" }",
        "'7; 8' is not a valid value for Actor.Rank",
        "expected a whole number such as '42', at most 2147483647",
        null)]
    [InlineData(
        "a: { rank: \"7': 8\" }",
        "'7': 8' is not a valid value for Actor.Rank",
        "expected a whole number such as '42', at most 2147483647",
        null)]
    [InlineData("a: { kind: stat }", "'stat' is not a valid value for Actor.Kind", "did you mean 'state'?", "state")]
    [InlineData("a: { kind: \"; x\" }", "'; x' is not a valid value for Actor.Kind", "expected one of state, bank", null)]
    [InlineData("a: { knid: state }", "Actor has no key 'knid'", "did you mean 'kind'?", "kind")]
    [InlineData("a: { rank: [] }", "Actor.Rank: expected a whole number such as '42', at most 2147483647, but found a list", null, null)]
    [InlineData(
        "a: !t { rank: 1 }",
        "The tag '!t' is not supported",
        "remove it (the record declares the type), or quote the value if it is text",
        null)]
    public void Separates_statement_from_expectation_and_suggestion(
        string yaml, string statement, string? expectation, string? suggestion)
    {
        var diagnostic = Assert.Single(Generation.Of(Records, ("actors.yaml", yaml)).Diagnostics);

        Assert.Equal(statement, diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Statement));
        Assert.Equal(expectation, diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Expectation));
        Assert.Equal(suggestion, diagnostic.Properties.GetValueOrDefault(DiagnosticParts.Suggestion));
        Assert.StartsWith(statement, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith(expectation ?? "", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_long_suggestion_whole()
    {
        var key = new string('k', 90);
        var diagnostic = Assert.Single(
            Generation.Of(Records, ("actors.yaml", $"{key}1: {{}}\na: {{ part-of: {key}2, rank: 1 }}\n")).Diagnostics);

        Assert.Equal(key + "1", diagnostic.Properties[DiagnosticParts.Suggestion]);
    }

    [Fact]
    public void Every_descriptor_states_both_parts()
    {
        var descriptors = typeof(Descriptors)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .ToList();

        Assert.All(descriptors, descriptor =>
        {
            var message = Assert.IsType<TwoPartMessage>(descriptor.MessageFormat);
            Assert.NotEmpty(message.Statement);
            Assert.Matches("^$|^(; |: |{[0-9]})", message.Expectation);
            Assert.Equal(message.Statement + message.Expectation, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        });
    }
}
