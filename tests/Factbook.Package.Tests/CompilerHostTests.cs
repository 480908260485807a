using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class CompilerHostTests(Packages packages)
{
    /// <summary>What every host of Roslyn 5.0 has, be it the SDK or an editor, and in which version at least.</summary>
    private static readonly Dictionary<string, Version> Supplied = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(5, 0, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(5, 0, 0, 0),
        ["System.Collections.Immutable"] = new(9, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 2, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
    };

    /// <summary>What an editor has besides, for code fixes.</summary>
    private static readonly Dictionary<string, Version> SuppliedByEditors = new()
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(5, 0, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(5, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
    };

    [Theory]
    [InlineData("Factbook.Generator.dll")]
    [InlineData("YamlDotNet.dll")]
    public void The_generator_references_nothing_but_what_the_compiler_supplies_or_the_package_brings(string file) =>
        AssertReferences(file, new Dictionary<string, Version>(Supplied) { ["YamlDotNet"] = Definition("YamlDotNet.dll") });

    [Fact]
    public void The_analyzer_which_users_of_a_dataset_have_alone_references_nothing_but_what_the_compiler_supplies() =>
        AssertReferences("Factbook.Analyzers.dll", Supplied);

    [Fact]
    public void The_code_fix_references_what_editors_have() =>
        AssertReferences("Factbook.CodeFixes.dll", Supplied.Concat(SuppliedByEditors).ToDictionary());

    private void AssertReferences(string file, Dictionary<string, Version> available)
    {
        var references = References(file);
        Assert.Contains("netstandard", references.Keys);
        Assert.All(references, reference =>
        {
            Assert.Contains(reference.Key, available.Keys);
            Assert.True(reference.Value <= available[reference.Key], $"{reference.Key} {reference.Value} is newer than {available[reference.Key]}");
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
