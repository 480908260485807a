using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Factbook.Generator.Tests.Testing;

/// <summary>Another assembly, whose records are used in facts.</summary>
internal sealed class Library
{
    private readonly byte[] _image;

    private Library(string name, byte[] image, byte[] reference)
    {
        Name = name;
        _image = image;
        Reference = MetadataReference.CreateFromImage(reference);
    }

    public string Name { get; }

    /// <summary>Gets its reference assembly, which the compiler uses for a referenced project.</summary>
    public MetadataReference Reference { get; }

    public static Library Of(string name, string csharp)
    {
        var compilation = Generation.Consumer(csharp).WithAssemblyName(name);
        return new Library(
            name,
            Emit(compilation, new EmitOptions()),
            Emit(compilation, new EmitOptions(metadataOnly: true, includePrivateMembers: false)));
    }

    /// <summary>Returns a load context in which an assembly finds these libraries.</summary>
    /// <remarks>It is not collectible: the runtime crashed in a garbage collection after hundreds of contexts had been unloaded.</remarks>
    public static AssemblyLoadContext Context(IReadOnlyCollection<Library> libraries)
    {
        var context = new AssemblyLoadContext("Facts");
        context.Resolving += (_, name) => libraries.FirstOrDefault(library => library.Name == name.Name) is { } library
            ? context.LoadFromStream(new MemoryStream(library._image))
            : null;
        return context;
    }

    private static byte[] Emit(Compilation compilation, EmitOptions options)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream, options: options);
        Assert.Equal("", string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error)));
        return stream.ToArray();
    }
}
