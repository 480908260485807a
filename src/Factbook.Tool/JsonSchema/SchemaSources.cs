using Factbook.Generator.Schema;
using Factbook.Tool.Compiling;

namespace Factbook.Tool.JsonSchema;

/// <summary>What schemas are made of: the records as the compiler of facts understands them, what is written about them, and the facts there are.</summary>
internal sealed record SchemaSources(SchemaSet Schemas, KeyOffers Offers, Documentation Documentation, Defaults Defaults)
{
    public static SchemaSources Of(CompiledDataset dataset)
    {
        var documentation = new Documentation(dataset.Compilation);
        return new(dataset.Schemas, new KeyOffers(dataset.Schemas, dataset.Facts), documentation, new Defaults(dataset.Compilation, documentation));
    }
}
