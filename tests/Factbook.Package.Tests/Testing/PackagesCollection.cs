namespace Factbook.Package.Tests.Testing;

[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<Packages>
{
    public const string Name = "Packages";
}
