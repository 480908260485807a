using Factbook.Generator.Binding;
using Factbook.Generator.Emission;
using Factbook.Generator.Inputs;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Rules;
using Factbook.Generator.Schema;
using Factbook.Generator.Sources;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator;

/// <summary>The generator: the order of its stations. Each station is a folder whose station class contains the steps.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactbookGenerator : IIncrementalGenerator
{
    private readonly bool _isHosted;

    /// <summary>Creates the generator for the C# compiler.</summary>
    public FactbookGenerator()
        : this(isHosted: false)
    {
    }

    /// <param name="isHosted">Whether the program that runs the generator reads its <see cref="HostOutputs"/>.</param>
    internal FactbookGenerator(bool isHosted) => _isHosted = isHosted;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var diagnostics = new DiagnosticOutput();

        var inputs = InputStation.Register(context, diagnostics);
        var files = YamlStation.Register(inputs, diagnostics);
        var records = SchemaStation.Register(context, diagnostics);
        RuleMethods.Register(context, diagnostics);
        IriDeclarations.Register(context, diagnostics);
        var bound = BindingStation.Register(files, records, inputs, diagnostics);
        var packed = PackingStation.Register(bound, records, diagnostics);
        var dataset = LinkingStation.Register(packed, records, inputs, diagnostics);
        RuleStation.Register(bound, dataset, records, inputs, diagnostics);
        var evidence = SourceStation.Register(context, dataset, records, inputs, diagnostics, _isHosted);
        EmissionStation.Register(context, dataset, records, diagnostics);
        diagnostics.Register(context, inputs.ErrorLimit);

        if (_isHosted)
        {
            HostOutputs.Register(context, records.Schemas, dataset, evidence);
        }
    }
}
