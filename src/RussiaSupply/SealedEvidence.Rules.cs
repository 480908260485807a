using Factbook;

namespace RussiaSupply;

/// <summary>
/// The rules of this dataset's evidence: the texts of its sources are not published, so facts state positions and digests of passages, and
/// cite only sources that were read.
/// </summary>
internal static class SealedEvidence
{
    /// <summary>Returns a violation for each passage in words.</summary>
    /// <param name="id">The key of the fact.</param>
    /// <param name="passages">The passages of the fact.</param>
    /// <param name="property">The property that has them.</param>
    public static IEnumerable<RuleViolation> Unsealed(string id, IEnumerable<Passage> passages, string property) => passages
        .Where(passage => !passage.IsSealed)
        .Select(_ => new RuleViolation(
            $"'{id}' cites words; seal them with 'factbook evidence --write', since the text is not published", property));

    /// <summary>Returns a violation if a source has no text that its digest identifies.</summary>
    /// <param name="source">The source that a fact cites.</param>
    /// <param name="property">The property that refers to the source.</param>
    public static IEnumerable<RuleViolation> Unread(Source source, string property)
    {
        if (source.Text is null || source.Sha256 is null)
        {
            yield return new($"'{source.Id}' has no text with a digest; cite a source that was read", property) { Related = [source] };
        }
    }
}

/// <content>The rule of the evidence of claims.</content>
public abstract partial record Claim
{
    [FactRule]
    internal static IEnumerable<RuleViolation> EvidenceIsSealed(Claim claim) =>
        SealedEvidence.Unsealed(claim.Id, claim.Evidence, nameof(Evidence));
}

/// <content>The rules of the evidence of events.</content>
public sealed partial record Event
{
    [FactRule]
    internal static IEnumerable<RuleViolation> EvidenceIsSealed(Event occasion) =>
        SealedEvidence.Unsealed(occasion.Id, occasion.Evidence, nameof(Evidence));

    [FactRule]
    internal static IEnumerable<RuleViolation> SourceHasATextAndItsDigest(Event occasion) => SealedEvidence.Unread(occasion.In, nameof(In));
}

/// <content>The rules of the evidence of reports.</content>
public sealed partial record Report
{
    [FactRule]
    internal static IEnumerable<RuleViolation> AttributionIsSealed(Report report) =>
        SealedEvidence.Unsealed(report.Id, report.Attribution, nameof(Attribution));

    [FactRule]
    internal static IEnumerable<RuleViolation> SourceHasATextAndItsDigest(Report report) => SealedEvidence.Unread(report.In, nameof(In));
}
