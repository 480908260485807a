using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class CompilerHostTests(Packages packages)
{
    /// <summary>The assemblies of every host of Roslyn 5.0, the SDK or an editor, with their minimum versions.</summary>
    private static readonly Dictionary<string, Version> Supplied = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(5, 0, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(5, 0, 0, 0),
        ["System.Collections.Immutable"] = new(9, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 2, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
    };

    /// <summary>The additional assemblies of an editor, for code fixes.</summary>
    private static readonly Dictionary<string, Version> SuppliedByEditors = new()
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(5, 0, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(5, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
    };

    [Theory]
    [InlineData("Factbook.Generator.dll")]
    [InlineData("YamlDotNet.dll")]
    public void Generator_references_only_assemblies_of_the_compiler_or_the_package(string file) =>
        AssertReferences(file, new Dictionary<string, Version>(Supplied) { ["YamlDotNet"] = Definition("YamlDotNet.dll") });

    [Fact]
    public void Analyzer_references_only_assemblies_of_the_compiler() =>
        AssertReferences("Factbook.Analyzers.dll", Supplied);

    [Fact]
    public void Code_fix_references_only_assemblies_of_editors() =>
        AssertReferences("Factbook.CodeFixes.dll", Supplied.Concat(SuppliedByEditors).ToDictionary());

    private void AssertReferences(string file, Dictionary<string, Version> available)
    {
        var references = References(file);
        Assert.Contains("netstandard", references.Keys);
        Assert.All(references, reference =>
        {
            Assert.Contains(reference.Key, available.Keys);
            Assert.True(
                reference.Value <= available[reference.Key], $"{reference.Key} {reference.Value} is newer than {available[reference.Key]}");
        });
    }

    private Version Definition(string file) => Inspect(file, reader => reader.GetAssemblyDefinition().Version);

    private Dictionary<string, Version> References(string file) => Inspect(file, reader => reader.AssemblyReferences
        .Select(reader.GetAssemblyReference)
        .ToDictionary(reference => reader.GetString(reference.Name), reference => reference.Version));

    private T Inspect<T>(string file, Func<MetadataReader, T> inspect)
    {
        using var package = packages.Open("Factbook");
        using var bytes = new MemoryStream();
        using (var entry = package.GetEntry("analyzers/dotnet/cs/" + file)!.Open())
        {
            entry.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var assembly = new PEReader(bytes);
        return inspect(assembly.GetMetadataReader());
    }
}
