using System.Runtime.CompilerServices;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Sources;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator;

/// <summary>The outputs for programs that run the generator themselves: the models from which code is generated.</summary>
internal static class HostOutputs
{
    public const string Dataset = nameof(Dataset);
    public const string Evidence = nameof(Evidence);
    public const string Schemas = nameof(Schemas);

    // A separate method, since host outputs are experimental: a compiler with another Roslyn version never calls it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<SchemaSet> schemas,
        IncrementalValueProvider<Dataset> dataset,
        IncrementalValueProvider<Evidence> evidence)
    {
#pragma warning disable RSEXPERIMENTAL004
        context.RegisterHostOutput(schemas, static (host, set) => host.AddOutput(Schemas, set));
        context.RegisterHostOutput(dataset, static (host, all) => host.AddOutput(Dataset, all));
        context.RegisterHostOutput(evidence, static (host, all) => host.AddOutput(Evidence, all));
#pragma warning restore RSEXPERIMENTAL004
    }
}
