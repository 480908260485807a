using Factbook.Tool.Compiling.Projects;

namespace Factbook.Tool.Tests.Compiling;

public sealed class ConditionTests
{
    private readonly PropertyBag _properties = new(Path.GetFullPath("Example.csproj")) { ["On"] = "true", ["Word"] = "Blue", ["Computed"] = null };

    [Theory]
    [InlineData("", nameof(Truth.Yes))]
    [InlineData("'$(Word)' == 'blue'", nameof(Truth.Yes))]
    [InlineData("'$(Word)'!='blue'", nameof(Truth.No))]
    [InlineData("$(On)", nameof(Truth.Yes))]
    [InlineData("!$(On)", nameof(Truth.No))]
    [InlineData("$(On) == true", nameof(Truth.Yes))]
    [InlineData("'$(NeverSaid)' == ''", nameof(Truth.Yes))]
    [InlineData("'$(On)' == 'true' and '$(Word)' == 'red'", nameof(Truth.No))]
    [InlineData("'$(On)' == 'true' AND ('$(Word)' == 'red' Or '$(Word)' == 'blue')", nameof(Truth.Yes))]
    [InlineData("'$(Computed)' == 'a'", nameof(Truth.Unknown))]
    [InlineData("'$(Computed)' == 'a' or '$(On)' == 'true'", nameof(Truth.Yes))]
    [InlineData("'$(Computed)' == 'a' and '$(On)' == 'false'", nameof(Truth.No))]
    [InlineData("!('$(Computed)' == 'a')", nameof(Truth.Unknown))]
    [InlineData("Exists('no-such-file')", nameof(Truth.No))]
    [InlineData("!Exists('.')", nameof(Truth.No))]
    [InlineData("'$(Word.Length)' == '4'", nameof(Truth.Unknown))]
    [InlineData("$([MSBuild]::IsOSPlatform('Linux'))", nameof(Truth.Unknown))]
    [InlineData("'@(Compile)' != ''", nameof(Truth.Unknown))]
    [InlineData("2 > 1", nameof(Truth.Unknown))]
    [InlineData("'a' ==", nameof(Truth.Unknown))]
    [InlineData("(", nameof(Truth.Unknown))]
    public void A_condition_holds_or_not_or_is_for_MSBuild_to_say(string condition, string truth) =>
        Assert.Equal(truth, Condition.Evaluate(condition, _properties).ToString());
}
