using Factbook;

namespace RussiaSupply;

/// <summary>A claim about what one actor does to another.</summary>
[Iri(Vocabularies.Rdf + "Statement")]
public sealed partial record RelationClaim : Claim
{
    /// <summary>The actor that does it; absent if the source does not state it.</summary>
    [Iri(Vocabularies.Rdf + "subject")]
    public partial Actor? Subject { get; }

    /// <summary>What the subject does to the object.</summary>
    [Iri(Vocabularies.Rdf + "predicate")]
    public partial Relation Relation { get; }

    /// <summary>The actor to which it is done.</summary>
    [Iri(Vocabularies.Rdf + "object")]
    public partial Actor Object { get; }

    /// <summary>To how many members of the object it is done, if the object is a group; absent if that is not stated.</summary>
    public Quantifier? ObjectQuantifier { get; init; }

    /// <summary>Whether it is done more than before, less, or as before; absent if that is not stated.</summary>
    public Direction? Direction { get; init; }

    /// <summary>What the subject announces that it will do, such as the sanctions of which it warns.</summary>
    [RequiredWith(nameof(IfContinues))]
    public partial Relation? Announces { get; }

    /// <summary>The flow on whose continuation <see cref="Announces"/> depends.</summary>
    public partial Flow? IfContinues { get; }

    /// <summary>What the relation concerns, in the project's words.</summary>
    public string? Matter { get; init; }

    /// <summary>The flow that the relation concerns, if any.</summary>
    public partial Flow? Flow { get; }

    /// <summary>What, according to the speaker, would be the case otherwise, in the project's words.</summary>
    public string? Counterfactual { get; init; }

    /// <summary>The actor of another time with which the matter is compared.</summary>
    public partial Actor? ComparedWith { get; }

    /// <summary>The event since which it is so.</summary>
    public partial Event? Since { get; }

    /// <summary>Whether it is said to have been done more than once.</summary>
    public bool Repeatedly { get; init; }

    /// <summary>Whether the speaker says that the object is under sanctions; <see langword="false"/> if that is not mentioned.</summary>
    public bool ObjectUnderSanctions { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Actor> Parties() =>
        new[] { Subject, Object, ComparedWith }.OfType<Actor>().Concat(Flow?.Parties() ?? []);
}
