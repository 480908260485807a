using System.Text.Json;

namespace Factbook.Tool.Tests.Csv;

/// <summary>The npm package <c>datapackage</c>, an independent validator of Data Packages.</summary>
internal static class DataPackageValidator
{
    private const string Folder = "tests/Factbook.Tool.Tests/Csv/Validator";

    /// <summary>Returns the errors of a package.</summary>
    public static IReadOnlyList<string> ErrorsOf(string package) => Assert.Single(ErrorsOf([package]));

    /// <summary>Returns the errors of each package.</summary>
    public static IReadOnlyList<string>[] ErrorsOf(IReadOnlyList<string> packages)
    {
        var folder = Repository.PathOf("artifacts/data-package-validator");
        LongRun.Require("the validator of Data Packages", NpmPackages.Install(Repository.PathOf(Folder), folder));

        var modules = Path.Join(folder, "node_modules");
        var errors = Script.Run("node", [Repository.PathOf($"{Folder}/validate.cjs"), .. packages], modules: modules);
        return JsonSerializer.Deserialize<string[][]>(errors)!;
    }
}
