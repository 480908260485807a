using Factbook;

namespace RussiaSupply;

/// <summary>How someone judges a state of affairs that no figure is given for.</summary>
public sealed partial record AssessmentClaim : Claim
{
    /// <summary>Whose doings or prospects are judged.</summary>
    [Iri(Vocabularies.SchemaOrg + "about")]
    public partial Actor Subject { get; }

    /// <summary>The judgement, in the project's words.</summary>
    public required string Judgement { get; init; }

    /// <summary>The others that it concerns.</summary>
    public partial IReadOnlyList<Actor> Concerning { get; }

    /// <summary>The actor of another time that the subject is measured by.</summary>
    public partial Actor? ComparedWith { get; }

    /// <summary>The event from which on it is reckoned.</summary>
    public partial Event? Since { get; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() =>
        new[] { Subject, ComparedWith }.OfType<Actor>().Concat(Concerning);
}
