using Factbook;

namespace RussiaSupply;

/// <summary>What one actor does to another.</summary>
[Iri(Vocabularies.Rdf + "Statement")]
public sealed partial record RelationClaim : Claim
{
    /// <summary>Gets the actor that does it; null if the source does not state who does.</summary>
    [Iri(Vocabularies.Rdf + "subject")]
    public partial Actor? Subject { get; }

    /// <summary>Gets what the subject does to the object.</summary>
    [Iri(Vocabularies.Rdf + "predicate")]
    public partial Relation Relation { get; }

    /// <summary>To whom it is done.</summary>
    [Iri(Vocabularies.Rdf + "object")]
    public partial Actor Object { get; }

    /// <summary>Gets how many of the object, a group, it is done to; null if that is not stated.</summary>
    public Quantifier? ObjectQuantifier { get; init; }

    /// <summary>Gets whether it is done more than before, less, or as before; null if that is not stated.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Gets what the subject announces to do, such as the sanctions that it warns of.</summary>
    [RequiredWith(nameof(IfContinues))]
    public partial Relation? Announces { get; }

    /// <summary>Gets the flow on whose continuation <see cref="Announces"/> depends.</summary>
    public partial Flow? IfContinues { get; }

    /// <summary>What it concerns, in the project's words.</summary>
    public string? Matter { get; init; }

    /// <summary>The flow that it concerns, if it is about one.</summary>
    public partial Flow? Flow { get; }

    /// <summary>What the speaker says would be otherwise, in the project's words.</summary>
    public string? Counterfactual { get; init; }

    /// <summary>The actor of another time that the matter is measured by.</summary>
    public partial Actor? ComparedWith { get; }

    /// <summary>The event from which on it is so.</summary>
    public partial Event? Since { get; }

    /// <summary>Whether it is said to have been done more than once.</summary>
    public bool Repeatedly { get; init; }

    /// <summary>Whether the speaker says that the object is under sanctions; <see langword="false"/> if nothing is said of it.</summary>
    public bool ObjectUnderSanctions { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() =>
        new[] { Subject, Object, ComparedWith }.OfType<Actor>().Concat(Flow?.Parties() ?? []);
}
