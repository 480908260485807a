using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>Binds one file: finds the tables that read it, and the types of its facts and their values.</summary>
internal static class Binder
{
    /// <param name="errorLimit">The maximum number of errors, and of warnings, that are reported for the file.</param>
    public static BoundFile Bind(YamlFile file, SchemaSet schemas, int errorLimit, CancellationToken cancellation)
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

        // A file that no record includes or excludes would be ignored silently.
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
            file.IsComplete && !context.HasLostKeys)
        {
            UnreadWords = file.UnreadWords,
            UnknownKeys = context.UnknownKeys.ToEquatable(),
            Ambiguities = context.Ambiguities.GroupBy(ambiguity => (ambiguity.Record, ambiguity.Node))
                .Select(group => group.First())
                .ToEquatable(),
        };
    }

    /// <summary>Returns where the facts of the file could belong: the most similar table, or all tables.</summary>
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
