using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>Binds one file: which tables read it, which facts it holds, and what each of their values is.</summary>
internal static class Binder
{
    /// <param name="errorLimit">The most errors, and the most warnings, of the file that are reported.</param>
    public static BoundFile Bind(YamlFile file, SchemaSet schemas, CancellationToken cancellation, int errorLimit = DiagnosticLimit.OfFile)
    {
        var context = new BindingContext(file, schemas, errorLimit, cancellation);
        var tables = schemas.Tables
            .Where(table => FactsGlob.IsRead(table.Facts!, file.Source.FactsPath))
            .ToList();
        foreach (var table in tables)
        {
            var binder = new FactBinder(context, table);
            foreach (var document in file.Documents)
            {
                binder.BindDocument(document, isOnly: file.Documents.Count == 1);
            }
        }

        // A file that no record asks for, or excludes, would be dropped in silence.
        if (tables.Count == 0
            && file.Documents.Count > 0
            && schemas.Defect is null
            && !schemas.Tables.Any(table => FactsGlob.IsNamed(table.Facts!, file.Source.FactsPath)))
        {
            context.Report(Descriptors.UnreadFile, new(0, 0), file.Source.DisplayPath, Elsewhere(context));
        }

        return new BoundFile(
            file.Source,
            tables.Select(table => table.FullName).ToEquatable(),
            context.Facts.ToEquatable(),
            context.Diagnostics.ToEquatable(),
            file.IsComplete)
        {
            UnreadWords = file.UnreadWords,
            UnknownKeys = context.UnknownKeys.ToEquatable(),
            Ambiguities = context.Ambiguities.GroupBy(ambiguity => (ambiguity.Record, ambiguity.Node))
                .Select(group => group.First())
                .ToEquatable(),
        };
    }

    /// <summary>Where the facts of the file could go: the table that was probably meant, or all of them.</summary>
    private static MessageArgument Elsewhere(BindingContext context)
    {
        const int Most = 6;
        var paths = context.Schemas.Tables.SelectMany(table => table.Facts!.Paths.Items).Distinct().ToList();
        return context.Suggester.DidYouMean(context.Source.FactsPath, paths).Or(paths.Count == 0
            ? "; move it out of the folder of facts"
            : $"; records read {string.Join(", ", paths.Take(Most))}{(paths.Count > Most ? ", …" : "")}: rename the file, or move "
                + $"it out of the folder of facts");
    }
}
