using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>The nodes of a file, found by their spans.</summary>
internal sealed class YamlTree
{
    private readonly Dictionary<TextSpan, YamlMapping> _mappings = [];

    public YamlTree(SourceText text)
    {
        var file = YamlReader.Read("", "", "", text, YamlLimits.AlreadyAccepted, CancellationToken.None);
        Documents = file.Documents;
        IsValid = file.IsComplete && file.Diagnostics.All(diagnostic => diagnostic.Descriptor.DefaultSeverity != DiagnosticSeverity.Error);
        foreach (var document in file.Documents)
        {
            Add(document);
        }
    }

    /// <summary>Gets a value indicating whether the text has no syntax errors.</summary>
    public bool IsValid { get; }

    /// <summary>Gets the root of each document.</summary>
    public IReadOnlyList<YamlNode> Documents { get; }

    /// <summary>Returns the mapping of a span, or null.</summary>
    public YamlMapping? MappingAt(TextSpan span) => _mappings.GetValueOrDefault(span);

    private void Add(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping map:
                _mappings.TryAdd(map.Span, map);
                foreach (var entry in map.Entries)
                {
                    Add(entry.Value);
                }

                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                {
                    Add(item);
                }

                break;
        }
    }
}
