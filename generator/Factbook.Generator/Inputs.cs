using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator;

/// <summary>Reads what the compiler hands to the generator: files and records.</summary>
internal static class Inputs
{
    public static ImmutableArray<FactsText> Open(AdditionalText file, FactsOptions options, CancellationToken cancellation) => Guard.Run(
        TrackingNames.Texts,
        file.Path,
        () => options.FactsPathOf(file.Path) is { } factsPath
            ? [new FactsText(file.Path, factsPath, options.Name, file.GetText(cancellation), options.Limits)]
            : ImmutableArray<FactsText>.Empty,
        defect => [new FactsText(file.Path, file.Path, options.Name, text: null, options.Limits) { Defect = defect }]);

    public static YamlFile Read(FactsText file, CancellationToken cancellation) => Guard.Run(
        TrackingNames.Yaml,
        file.Path,
        () => file.Defect is { } defect ? YamlFile.Unread(file.Path, file.FactsPath, file.DisplayPath, defect)
            : file.Text is { } text ? YamlReader.Read(file.Path, file.FactsPath, file.DisplayPath, text, file.Limits, cancellation)
            : YamlReader.Unreadable(file.Path, file.FactsPath, file.DisplayPath),
        defect => YamlFile.Unread(file.Path, file.FactsPath, file.DisplayPath, defect));

    public static SchemaFragment ReadRecord(INamedTypeSymbol record, Compilation compilation, CancellationToken cancellation) => Guard.Run(
        TrackingNames.FactRecords,
        FilePosition.From(record.Locations.FirstOrDefault()) ?? default,
        () => SchemaReader.Read(record, compilation, cancellation),
        SchemaFragment.Unread);

    public static SchemaFragment? ReadDerived(GeneratorSyntaxContext context, CancellationToken cancellation) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is INamedTypeSymbol { BaseType.IsRecord: true } record
            ? ReadRecord(record, context.SemanticModel.Compilation, cancellation)
            : null;
}
