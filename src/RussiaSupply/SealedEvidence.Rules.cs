using Factbook;

namespace RussiaSupply;

/// <summary>
/// The rule of this dataset's evidence: the texts of its sources are not published, so facts state positions and digests of passages.
/// </summary>
internal static class SealedEvidence
{
    /// <summary>Returns a violation for each passage that states the words of the text.</summary>
    /// <param name="id">The key of the fact.</param>
    /// <param name="passages">The passages of the fact.</param>
    /// <param name="property">The property that contains them.</param>
    /// <returns>The violations, none if all passages are sealed.</returns>
    public static IEnumerable<RuleViolation> Check(string id, IEnumerable<Passage> passages, string property) => passages
        .Where(passage => !passage.IsSealed)
        .Select(_ => new RuleViolation(
            $"'{id}' cites words; seal them with 'factbook evidence --write', since the text is not published", property));
}

/// <content>The rule of the evidence of claims.</content>
public abstract partial record Claim
{
    [FactRule]
    internal static IEnumerable<RuleViolation> EvidenceIsSealed(Claim claim) =>
        SealedEvidence.Check(claim.Id, claim.Evidence, nameof(Evidence));
}

/// <content>The rule of the evidence of events.</content>
public sealed partial record Event
{
    [FactRule]
    internal static IEnumerable<RuleViolation> EvidenceIsSealed(Event occasion) =>
        SealedEvidence.Check(occasion.Id, occasion.Evidence, nameof(Evidence));
}

/// <content>The rule of the attribution of reports.</content>
public sealed partial record Report
{
    [FactRule]
    internal static IEnumerable<RuleViolation> AttributionIsSealed(Report report) =>
        SealedEvidence.Check(report.Id, report.Attribution, nameof(Attribution));
}
