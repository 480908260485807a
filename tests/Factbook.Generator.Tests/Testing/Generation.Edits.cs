using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Tests.Testing;

/// <content>Further runs after an edit.</content>
internal sealed partial class Generation
{
    /// <summary>Runs again with a file changed, added (<paramref name="content"/> for a new path) or removed (null).</summary>
    public Generation WithFile(string path, string? content)
    {
        var texts = Driver.AdditionalTexts(_driver);
        var old = texts.FirstOrDefault(text => text.Path == $"{InMemoryText.Root}/{path}");
        _driver = (old, content) switch
        {
            (null, not null) => _driver.AddAdditionalTexts([new InMemoryText(path, content)]),
            (not null, null) => _driver.RemoveAdditionalTexts([old]),
            (not null, not null) => _driver.ReplaceAdditionalText(old, new InMemoryText(path, content)),
            _ => _driver,
        };
        Run(_input);
        return this;
    }

    /// <summary>Runs again once with other texts in files that were there before.</summary>
    public Generation WithFiles(params (string Path, string Yaml)[] files)
    {
        var old = Driver.AdditionalTexts(_driver).ToDictionary(text => text.Path);
        _driver = files.Aggregate(_driver, (driver, file) =>
            driver.ReplaceAdditionalText(old[$"{InMemoryText.Root}/{file.Path}"], new InMemoryText(file.Path, file.Yaml)));
        Run(_input);
        return this;
    }

    /// <summary>Runs again after a space was typed at the end of the records.</summary>
    public Generation WithASpace()
    {
        Run(Replaced("Records.cs", text => text + " "));
        return this;
    }

    /// <summary>Runs again with other records.</summary>
    public Generation WithRecords(string csharp)
    {
        _input = Replaced("Records.cs", _ => csharp);
        Run(_input);
        return this;
    }

    /// <summary>Fails unless the last run yields what a first run over the same records and files does.</summary>
    public Generation AssertEqualsFreshRun()
    {
        var driver = CSharpGeneratorDriver
            .Create(
                [new FactbookGenerator().AsSourceGenerator()],
                Driver.AdditionalTexts(_driver),
                ParseOptions,
                new FactsOptionsProvider(_options))
            .RunGenerators(_input);
        var fresh = driver.GetRunResult().Results.Single();
        Assert.Equal(
            fresh.Diagnostics.Select(diagnostic => diagnostic.ToString()), Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(
            fresh.GeneratedSources
                .OrderBy(source => source.HintName, StringComparer.Ordinal)
                .Select(source => source.HintName + "\n" + source.SourceText),
            Sources.Select(source => source.Key + "\n" + source.Value));
        return this;
    }

    /// <summary>Runs again after code that is about no fact was edited.</summary>
    public Generation WithUnrelatedCode(string csharp)
    {
        _input = Replaced("Unrelated.cs", _ => csharp);
        Run(_input);
        return this;
    }

    private CSharpCompilation Replaced(string path, Func<string, string> edit)
    {
        var tree = _input.SyntaxTrees.Single(candidate => candidate.FilePath == path);
        return _input.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(edit(tree.ToString()), ParseOptions, path));
    }
}
