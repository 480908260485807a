using System.Reflection;
using System.Runtime.Loader;
using Factbook.Compiled;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>Many datasets in one compilation, which are generated, compiled, executed and compared with the drawn values.</summary>
internal sealed class DatasetBatch
{
    private readonly IReadOnlyList<DatasetShape> _datasets;
    private readonly Generation _generation;
    private readonly Library _library;
    private readonly HashSet<int> _refused = [];

    private DatasetBatch(IReadOnlyList<DatasetShape> datasets)
    {
        _datasets = datasets;
        _library = Library.Of("Lib", string.Concat(datasets.Select(dataset => dataset.Library)));
        _generation = Generation.Once(
            string.Concat(datasets.Select(dataset => dataset.CSharp)), [_library], [.. datasets.SelectMany(dataset => dataset.Files)]);
    }

    /// <summary>Gets the number of datasets that were rejected at the declaration of a record, which is allowed.</summary>
    public int Refused => _refused.Count;

    public List<string> Failures { get; } = [];

    public static DatasetBatch Run(IReadOnlyList<DatasetShape> datasets)
    {
        var batch = new DatasetBatch(datasets);
        batch.FindRefused();
        batch.Compare();
        return batch;
    }

    private void FindRefused()
    {
        foreach (var diagnostic in _generation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            var dataset = DatasetOf(diagnostic);
            if (dataset is not null
                && diagnostic.Id.StartsWith("FB5", StringComparison.Ordinal)
                && diagnostic.Location.GetLineSpan().Path == "Records.cs")
            {
                _refused.Add(dataset.Number);
            }
        }

        // An error of facts is expected only if a record has an error.
        Fail(_generation.Diagnostics.Where(diagnostic => DatasetOf(diagnostic) is not { } dataset || !_refused.Contains(dataset.Number)));
    }

    private void Compare()
    {
        using var image = new MemoryStream();
        var emitted = _generation.Output.Emit(image);
        Fail(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        if (!emitted.Success)
        {
            return;
        }

        var context = Library.Context([_library]);
        image.Position = 0;
        var sets = SetsOf(context.LoadFromStream(image));
        foreach (var dataset in _datasets.Where(dataset => !_refused.Contains(dataset.Number)))
        {
            try
            {
                Failures.AddRange(dataset.Differences(sets.FactsOf(dataset.Table), sets).Select(difference => $"{difference}\n{dataset}"));
            }
            catch (Exception thrown) when (thrown is not OutOfMemoryException)
            {
                Failures.Add($"{thrown}\n{dataset}");
            }
        }
    }

    private void Fail(IEnumerable<Diagnostic> diagnostics) =>
        Failures.AddRange(diagnostics.Select(diagnostic => $"{diagnostic}\n{DatasetOf(diagnostic)}"));

    private static Sets SetsOf(Assembly assembly) => new(assembly.GetCustomAttributes<FactSetAttribute>()
        .Select(attribute => attribute.Type)
        .ToDictionary(set => Sets.NameOf(set.GetProperty("All")!.PropertyType.GenericTypeArguments[0].FullName!)));

    private DatasetShape? DatasetOf(Diagnostic diagnostic)
    {
        var location = diagnostic.Location.GetLineSpan().Path;
        if (location == "Records.cs")
        {
            var end = 0;
            return _datasets.FirstOrDefault(dataset => diagnostic.Location.SourceSpan.Start < (end += dataset.CSharp.Length));
        }

        return _datasets.FirstOrDefault(dataset =>
            location.Contains($"/{dataset.Namespace}.", StringComparison.Ordinal)
                || location.EndsWith($"-{dataset.Number}.yaml", StringComparison.Ordinal));
    }
}
