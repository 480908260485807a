using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Hostile;

public class SlowPatternTests
{
    [Fact]
    public void A_value_that_holds_a_pattern_up_is_refused_and_the_pattern_not_tried_again()
    {
        var slow = new string('1', 40) + "x";
        Mistakes.Expect(
            """[Facts("things.yaml", Members = false)] public sealed record Thing([property: Key] string Id, [property: RegularExpression("^(1+)+$")] string Code);""",
            [("things.yaml", string.Concat(Enumerable.Range(0, 500).Select(number => $"key-{number}: {{ code: {(number == 0 ? $"[|{slow}|]" : slow)} }}\n")))],
            $"error FB4007: '{slow}' can't be checked for Thing.Code: the pattern ^(1+)+$ takes more than 200 ms; write it without nested repetition");
    }
}
