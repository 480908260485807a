using Factbook.Tool.Compiling;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Tool.Tests.Compiling;

public sealed class ReferencedAssembliesTests : IDisposable
{
    private readonly ProjectFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_an_assembly_again_only_if_it_has_changed()
    {
        Assert.Contains("First", TypesOf(Library("public class First;")).Names);

        var changed = Library("public class Second;");

        Assert.Contains("Second", TypesOf(changed).Names);
        Assert.Same(TypesOf(changed).Reference, TypesOf(changed).Reference);
    }

    [Fact]
    public void Applies_the_alias_of_each_project_to_a_shared_assembly()
    {
        var path = Library("public class First;");

        Assert.Equal("Other", Assert.Single(Only($"/reference:Other={path}").Properties.Aliases));
        Assert.Empty(Only($"/reference:{path}").Properties.Aliases);
    }

    private MetadataReference Only(string argument) => Assert.Single(ReferencedAssemblies.Of(
        CSharpCommandLineParser.Default.Parse([argument, "none.cs"], _folder.Path, sdkDirectory: null), _ => false));

    private (MetadataReference Reference, ICollection<string> Names) TypesOf(string path)
    {
        var reference = Only($"/reference:{path}");
        var compilation = CSharpCompilation.Create("Program", references: [reference]);
        return (reference, ((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).TypeNames);
    }

    private string Library(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(code)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var path = _folder.PathOf("Library.dll");
        Assert.True(compilation.Emit(path).Success);
        return path;
    }
}
