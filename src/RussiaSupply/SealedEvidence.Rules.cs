using Factbook;

namespace RussiaSupply;

/// <content>The article's words are not published, so its passages are positions with digests.</content>
public abstract partial record Claim
{
    [FactRule]
    internal static IEnumerable<RuleViolation> EvidenceIsSealed(Claim claim) => claim.Evidence
        .Where(passage => !passage.IsSealed)
        .Select(_ => new RuleViolation(
            $"'{claim.Id}' cites words; seal them with 'factbook evidence --write', since the text is not published", nameof(Evidence)));
}

/// <content>The article's words are not published, so its passages are positions with digests.</content>
public sealed partial record Event
{
    [FactRule]
    internal static IEnumerable<RuleViolation> EvidenceIsSealed(Event occasion) => occasion.Evidence
        .Where(passage => !passage.IsSealed)
        .Select(_ => new RuleViolation(
            $"'{occasion.Id}' cites words; seal them with 'factbook evidence --write', since the text is not published", nameof(Evidence)));

    [FactRule]
    internal static IEnumerable<RuleViolation> SourcesThatWereReadHaveATextAndItsDigest(Event occasion)
    {
        if (occasion.In.Text is null || occasion.In.Sha256 is null)
        {
            yield return new($"'{occasion.In.Id}' has no text with a digest; cite a source that was read", nameof(In))
            {
                Related = [occasion.In],
            };
        }
    }
}

/// <content>The article's words are not published, so its passages are positions with digests.</content>
public sealed partial record Report
{
    [FactRule]
    internal static IEnumerable<RuleViolation> AttributionIsSealed(Report report) => report.Attribution
        .Where(passage => !passage.IsSealed)
        .Select(_ => new RuleViolation(
            $"'{report.Id}' cites words; seal them with 'factbook evidence --write', since the text is not published",
            nameof(Attribution)));
}
