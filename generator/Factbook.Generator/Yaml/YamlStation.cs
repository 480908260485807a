using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Yaml;

/// <summary>The step that reads the text of a file into nodes.</summary>
internal static class YamlStation
{
    public static IncrementalValuesProvider<YamlFile> Register(IncrementalValuesProvider<FactsText> texts, DiagnosticOutput diagnostics)
    {
        var files = texts.SelectGuarded(
            TrackingNames.Yaml,
            static file => file.Path,
            static (file, cancellation) =>
                file.Defect is { } defect ? YamlFile.Unread(file.Path, file.FactsPath, file.DisplayPath, defect)
                : file.Text is { } text ? YamlReader.Read(file.Path, file.FactsPath, file.DisplayPath, text, file.Limits, cancellation)
                : YamlReader.Unreadable(file.Path, file.FactsPath, file.DisplayPath),
            static (file, defect) => YamlFile.Unread(file.Path, file.FactsPath, file.DisplayPath, defect));

        diagnostics.Add(files, static file => file.Diagnostics);
        return files;
    }
}
