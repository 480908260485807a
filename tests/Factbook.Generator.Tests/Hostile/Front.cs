using System.Collections.Immutable;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Emission;
using Factbook.Generator.Inputs;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;
using Factbook.Generator.Rules;
using Factbook.Generator.Schema;
using Factbook.Generator.Sources;
using Factbook.Generator.Yaml;
using Factbook.Notation.Passages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>The stations of the generator in order, without the guard and without a compiler, so that exceptions reach the test.</summary>
internal sealed class Front
{
    private static readonly ReadSources NoSources = new([]);

    private readonly SchemaSet _schemas;
    private readonly ImmutableArray<Read> _files;
    private readonly ReadSources _sources;

    /// <param name="sources">The texts of sources by name; passages are verified only if there are any.</param>
    public Front(SchemaSet schemas, IEnumerable<(string Path, string Text)> files, params IEnumerable<(string Name, string Text)> sources)
    {
        _schemas = schemas;
        _sources = new ReadSources([.. sources.Select(source => new ReadSource(source.Name, null, SourceContent.Of(source.Text)))]);
        _files = [.. files.Select(file => ReadOne(file.Path, file.Text))];
    }

    public int Count => _files.Length;

    /// <summary>Returns the original text of a file.</summary>
    public string TextOf(int file) => _files[file].Text;

    public string PathOf(int file) => _files[file].File.Source.FactsPath;

    /// <summary>Returns the results of the generator if one of the files has another text.</summary>
    public Answer AnswerTo(int file, string text) => Answer(_files.SetItem(file, ReadOne(PathOf(file), text)));

    /// <summary>Returns the results of the generator.</summary>
    public Answer Answer() => Answer(_files);

    private Answer Answer(ImmutableArray<Read> files)
    {
        var packed = files.Select(file => file.Packed).ToImmutableArray();
        var keys = KeyIndex.Of([.. packed.Select(file => FileKeys.Of(file, default))], _schemas, hasAllFiles: false, default);
        var resolved = packed.Select(file => ReferenceResolver.Resolve(file, keys, default)).ToImmutableArray();
        var indexes = IndexBuilder.Build(packed, keys, DiagnosticLimit.OfFile, default);
        var inverses = InverseFinder.Find([.. resolved.Select(file => file.Edges)], keys, default);
        var dataset = Linker.Link(resolved, inverses, indexes, keys, default);
        return new Answer(_schemas, files, dataset, [
            .. files.SelectMany(file => file.Diagnostics), .. indexes.Diagnostics,
            .. LinkDiagnostics.Find(packed, resolved, keys, DiagnosticLimit.OfFile, default),
            .. FactRules.Check(dataset, _schemas, DiagnosticLimit.OfFile, default),
            .. Verify(dataset)]);
    }

    private ImmutableArray<DiagnosticInfo> Verify(Generator.Linking.Dataset dataset)
    {
        if (_sources.Equals(NoSources))
        {
            return [];
        }

        var citations = CitationReader.Read(dataset, _schemas, default);
        var verified = citations.Texts.Items
            .Select(text => PassageVerifier.Verify(text, _sources.Find(text.Text), default))
            .ToImmutableArray();
        var texts = PassageSearch.Run(verified, default).Texts;
        var options = new SourceOptions("/project/sources/", "sources", IsMissing: false, SourceOptions.CompilerLimit);
        return [
            .. citations.Diagnostics,
            .. EvidenceDiagnostics.Of(new Evidence(citations, texts), options, YamlLimits.Default.Errors, default)];
    }

    private Read ReadOne(string path, string text)
    {
        var file = YamlReader.Read("/project/facts/" + path, path, "facts/" + path, SourceText.From(text), YamlLimits.Default, default);
        var bound = Binder.Bind(file, _schemas, DiagnosticLimit.OfFile, default);
        var packed = RowPacker.Pack(bound, _schemas, default);
        return new Read(
            text,
            file,
            packed,
            [
                .. file.Diagnostics,
                .. bound.Diagnostics,
                .. ValueRules.Check(bound, _schemas, DiagnosticLimit.OfFile, default),
                .. packed.Diagnostics,
            ]);
    }
}

/// <summary>The results of the stations that process one file.</summary>
internal sealed record Read(string Text, YamlFile File, PackedFile Packed, ImmutableArray<DiagnosticInfo> Diagnostics);

/// <summary>The results for all files.</summary>
internal sealed record Answer(
    SchemaSet Schemas, ImmutableArray<Read> Files, Generator.Linking.Dataset Dataset, ImmutableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Gets a value indicating whether there is no error.</summary>
    public bool IsAccepted => !Diagnostics.Any(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    /// <summary>Gets the generated sources.</summary>
    public IEnumerable<GeneratedSource> Emit() =>
        Dataset.Tables.Items.SelectMany(table => SourcePlanner.Plan(table, default))
            .SelectMany(plan => Emitter.EmitFacts(plan, default).Sources.Items);
}
