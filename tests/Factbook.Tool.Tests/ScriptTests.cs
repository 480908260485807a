namespace Factbook.Tool.Tests;

/// <summary>The failure of a script that validates an output must not look like an invalid result.</summary>
public sealed class ScriptTests
{
    [Fact]
    public void Failure_has_the_exit_code_and_the_standard_error()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Script.Run("dotnet", ["missing.dll"], new string('a', 1_000_000)));

        Assert.Matches("^dotnet missing[.]dll exited with code [1-9][0-9]*: [^ ]", failure.Message);
    }
}
