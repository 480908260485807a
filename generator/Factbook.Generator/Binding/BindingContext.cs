using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Binding;

/// <summary>The input and the results of binding one file.</summary>
internal sealed class BindingContext(YamlFile file, SchemaSet schemas, int errorLimit, CancellationToken cancellation)
{
    public YamlSource Source { get; } = file.Source;

    public SchemaSet Schemas { get; } = schemas;

    public CancellationToken Cancellation { get; } = cancellation;

    public Suggester Suggester { get; } = Suggester.ForFile(
        file.Documents.Count == 0 ? 0 : file.Documents[file.Documents.Count - 1].Span.End, cancellation);

    public List<BoundFact> Facts { get; } = [];

    public DiagnosticList Diagnostics { get; } = new(errorLimit);

    /// <inheritdoc cref="BoundFile.UnknownKeys"/>
    public List<string> UnknownKeys { get; } = [];

    private readonly Dictionary<(ScalarKind Type, string Text), object> _figures = [];

    private int _facts;

    /// <summary>
    /// Gets the number of errors found so far, by this station or the previous one: a fact is valid if its binding adds none.
    /// </summary>
    public int Errors { get; private set; }

    /// <summary>
    /// Parses a scalar as <see cref="ScalarKind.Parse"/> does. Figures take the longest and the same few occur again and again: they are
    /// kept.
    /// </summary>
    public object? Parse(ScalarKind type, string text)
    {
        if (type.Figure is null)
        {
            return type.Parse(text);
        }

        if (_figures.TryGetValue((type, text), out var known))
        {
            return known;
        }

        var value = type.Parse(text);
        if (value is not null)
        {
            _figures.Add((type, text), value);
        }

        return value;
    }

    /// <summary>The number of the next fact: a fact has one before the facts that it owns are bound.</summary>
    public FactOrdinal NextOrdinal() => new(_facts++);

    /// <summary>Records that a syntax error hides a part of the fact. The error is reported already, and the fact is not emitted.</summary>
    public void MarkHidden() => Errors++;

    /// <summary>Whether the key of a fact is unknown because of an error.</summary>
    public bool HasLostKeys { get; private set; }

    /// <summary>Records that the key of a fact is unknown because of an error that is reported already.</summary>
    public void MarkKeyLost() => HasLostKeys = true;

    /// <summary>The shorthand that several cases can be, which is reported at the record.</summary>
    public List<AmbiguousShorthand> Ambiguities { get; } = [];

    /// <summary>Records a node that matches several cases of a record.</summary>
    public void MarkAmbiguous(RecordSchema record, YamlNode node, IEnumerable<RecordSchema> cases)
    {
        Errors++;
        Ambiguities.Add(new AmbiguousShorthand(
            record.FullName,
            node switch { YamlSequence => "a list", YamlMapping => "a map", _ => "a text" },
            string.Join(" and ", cases.Select(candidate => candidate.Name)),
            Source.PositionOf(node.Span)));
    }

    /// <summary>Reports an error at its position, with the declaration that it violates.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params MessageArgument[] arguments) =>
        Add(DiagnosticInfo.Create(descriptor, Source.PositionOf(span), arguments));

    public void ReportWithOther(DiagnosticDescriptor descriptor, TextSpan span, TextSpan other, params MessageArgument[] arguments) =>
        Add(DiagnosticInfo.Create(descriptor, Source.PositionOf(span), arguments).WithOther(Source.PositionOf(other)));

    /// <summary>
    /// Reports that a node has another kind than expected, unless it is incomplete because of an error that is reported already.
    /// </summary>
    /// <param name="instead">The suggestion, if any.</param>
    public void ReportUnexpected(YamlNode node, string name, string expected, MessageArgument instead = default)
    {
        if (node.IsComplete)
        {
            Report(Descriptors.UnexpectedNode, node.Span, name, expected, Describe(node), instead.Text is null ? "" : instead);
        }
    }

    /// <summary>Returns a description of the node for messages.</summary>
    public static string Describe(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } => "found no value",
        YamlScalar scalar => $"found the text '{scalar.Text}'",
        YamlSequence => "found a list",
        YamlMapping { Entries.Count: 0 } => "found an empty map",
        _ => $"found a map of {string.Join(", ", ((YamlMapping)node).Entries.Take(3).Select(entry => $"'{entry.Key.Text}'"))}",
    };

    private void Add(DiagnosticInfo diagnostic)
    {
        Diagnostics.Add(diagnostic);
        if (diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
        {
            Errors++;
        }
    }
}
