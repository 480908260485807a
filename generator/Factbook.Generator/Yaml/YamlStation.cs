using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Yaml;

/// <summary>The steps that read the text of a file into nodes, and limit what the aliases of all files add.</summary>
internal static class YamlStation
{
    public static IncrementalValuesProvider<YamlFile> Register(InputSteps inputs, DiagnosticOutput diagnostics)
    {
        var read = inputs.Texts.SelectGuarded(
            TrackingNames.Yaml,
            static file => file.Path,
            static (file, cancellation) =>
                file.Defect is { } defect ? YamlFile.Unread(file.Path, file.FactsPath, file.DisplayPath, defect)
                : file.Text is { } text ? YamlReader.Read(file.Path, file.FactsPath, file.DisplayPath, text, file.Limits, cancellation)
                : YamlReader.Unreadable(file.Path, file.FactsPath, file.DisplayPath),
            static (file, defect) => YamlFile.Unread(file.Path, file.FactsPath, file.DisplayPath, defect));

        var refused = read
            .Where(static file => file.Aliased != default)
            .Select(static (file, _) => new AliasedFile(file.Source.Path, file.Aliased))
            .Collect()
            .SelectGuarded(
                TrackingNames.AliasLimit,
                inputs.Limits,
                static (files, limits, _) => AliasLimit.Refuse(files, limits),
                RefusedFiles.Unread);
        var files = read.SelectGuarded(
            TrackingNames.LimitedFiles,
            refused,
            static file => file.Source.Path,
            static (file, refused, _) => refused.Apply(file),
            static (file, defect) => YamlFile.Unread(file.Source.Path, file.Source.FactsPath, file.Source.DisplayPath, defect));

        diagnostics.Add(refused, static files => files.Defect);
        diagnostics.Add(files, static file => file.Diagnostics);
        return files;
    }
}
