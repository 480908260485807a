using Factbook;

namespace RussiaSupply;

/// <summary>A judgement of an actor's situation for which no figure is stated.</summary>
public sealed partial record AssessmentClaim : Claim
{
    /// <summary>The actor whose actions or prospects are judged.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Actor Subject { get; }

    /// <summary>The judgement, in the project's words.</summary>
    public required string Judgement { get; init; }

    /// <summary>The other actors that the judgement concerns.</summary>
    public partial IReadOnlyList<Actor> Concerning { get; }

    /// <summary>The actor of another time with which the subject is compared.</summary>
    public partial Actor? ComparedWith { get; }

    /// <summary>The event since which the judgement applies.</summary>
    public partial Event? Since { get; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() =>
        new[] { Subject, ComparedWith }.OfType<Actor>().Concat(Concerning);
}
