using Factbook.Analyzers;
using Factbook.Generator.Tests.LookUps;

namespace Factbook.Generator.Tests.FormerKeys;

/// <summary>A lookup by a former key is reported as a warning, in the project of the dataset and in others.</summary>
public class FormerLookUpTests
{
    private static readonly (string, (string, string)[]) Claims = (
        """
        [Facts("claims.yaml", Members = false)]
        public abstract record Claim([property: Key] string Id)
        {
            [FormerKeys] public IReadOnlyList<string> FormerKeys { get; init; } = [];
        }
        public sealed record ShareClaim(string Id, Share Share) : Claim(Id);
        public sealed record AmountClaim(string Id, Money Amount) : Claim(Id);
        """,
        [(
            "claims.yaml",
            "tools: { share: 70 %, former-keys: [machines, caf\u00E9] }\nimports: { amount: 900 million USD, former-keys: [trade] }\n")]);

    [Fact]
    public Task Warns_about_former_key() => Analysis.Expect(
        Claims,
        """
        class Code
        {
            object A => Claims.All[[|"machines"|]];
            bool B => Claims.All.TryGetValue([|"trade"|], out _) || Claims.All.ContainsKey("tools");
            object C => ShareClaims.All[[|"machines"|]];
            object D => Claims.All[[|"cafe\u0301"|]];
        }
        """,
        "warning FB3018: The key 'machines' of Claim was renamed; write 'tools'",
        "warning FB3018: The key 'trade' of Claim was renamed; write 'imports'",
        "warning FB3018: The key 'machines' of ShareClaim was renamed; write 'tools'",
        "warning FB3018: The key 'cafe\u0301' of Claim was renamed; write 'tools'");

    [Fact]
    public Task Reports_former_key_of_another_case() => Analysis.Expect(
        Claims,
        """class Code { object A => AmountClaims.All[[|"machines"|]]; }""",
        "error FB3012: No AmountClaim has the key 'machines'");

    [Theory]
    [InlineData("@", "@Ca")]
    [InlineData("@Aa@Ab", "@Ac")]
    [InlineData("@Aa@Aa", "@Ac@Ad")]
    public void Ignores_list_that_cannot_be_read(string former, string keys) => Assert.Same(RenamedKeys.None, RenamedKeys.Of(former, keys));
}
