using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.Driving;

/// <summary>The MSBuild property that names the folder of facts.</summary>
internal sealed class FactsOptions : AnalyzerConfigOptionsProvider
{
    public const string Root = "/facts/";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new RootAlone();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class RootAlone : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.EscapedFactsRoot" ? Uri.EscapeDataString(Root) : null;
            return value is not null;
        }
    }
}
