using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>The precompiled library: methods that the runtime does not have to jit.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ReadyToRunTests(Packages packages)
{
    // With the portable library 70 methods are jitted.
    private const int MostMethods = 20;

    private const string Library = "lib/net10.0/Factbook.dll";

    private static readonly string[] AheadFor = ["linux-arm64", "linux-x64", "osx-arm64", "win-arm64", "win-x64"];

    private static readonly Consumer FirstFact = new(
        "FirstFact",
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Factbook" Version="FACTBOOK_VERSION" />
          </ItemGroup>
        </Project>
        """,
        ("Port.cs",
            """
            using System.ComponentModel.DataAnnotations;
            using Factbook;

            [Facts("ports.yaml", Members = false)]
            public sealed partial record Port([property: Key] string Id, string Name, Interval Depth, decimal Fee)
            {
                public partial Port Hub { get; }
            }
            """),
        ("Program.cs",
            """
            using System;
            using System.Runtime;

            var before = JitInfo.GetCompiledMethodCount();
            var port = Ports.All["riga"];
            var methods = JitInfo.GetCompiledMethodCount() - before;
            Console.WriteLine($"{port.Name}: {methods}");
            """),
        ("facts/ports.yaml",
            """
            riga: { name: Riga, depth: "(1.5, 2]", fee: 3.40, hub: cologne }
            cologne: { name: Köln, depth: 1, fee: 2, hub: cologne }
            """));

    public static TheoryData<string> Platforms => [.. AheadFor];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Every_platform_has_the_same_precompiled_library(string platform)
    {
        using var portable = Read(Library);
        using var ahead = Read($"runtimes/{platform}/{Library}");
        Assert.Equal(0, portable.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.NotEqual(0, ahead.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.Equal(Version(portable), Version(ahead));
    }

    [SkippableFact]
    public void First_fact_compiles_almost_no_method()
    {
        Skip.IfNot(AheadFor.Contains(BuiltWith.Portable), $"Nothing is compiled ahead for {BuiltWith.Portable}.");
        var fields = packages.Consumers[FirstFact].Printed.Split(": ");
        Assert.Equal("Riga", fields[0]);
        Assert.InRange(int.Parse(fields[1], CultureInfo.InvariantCulture), 1, MostMethods);
    }

    private static Guid Version(PEReader assembly)
    {
        var metadata = assembly.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    private PEReader Read(string path)
    {
        using var package = packages.Open("Factbook");
        using var entry = package.GetEntry(path)!.Open();
        var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        bytes.Position = 0;
        return new PEReader(bytes);
    }
}
