using System.Runtime.CompilerServices;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Sources;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator;

/// <summary>What programs get that run the compiler of facts themselves: not code, but what it was made of.</summary>
internal static class HostOutputs
{
    public const string Dataset = nameof(Dataset);
    public const string Evidence = nameof(Evidence);
    public const string Schemas = nameof(Schemas);

    // A method of its own: a compiler whose Roslyn has another idea of host outputs, which are experimental, never comes here.
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
