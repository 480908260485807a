using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Factbook;

namespace RussiaSupply;

/// <summary>
/// Who supplies what to whom: a series in SDMX's sense, with its counterpart area, reference area and product. It is what claims are about
/// and says by itself neither that anything flows nor how much.
/// </summary>
[Facts("flows.yaml")]
public sealed partial record Flow
{
    /// <summary>The key, such as <c>china-russia-drones</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>What goes on.</summary>
    public required FlowKind Kind { get; init; }

    /// <summary>The supplier; absent if the flow is from everywhere. Of a joint production, the partner.</summary>
    public partial Actor? From { get; }

    /// <summary>The receiver.</summary>
    public partial Actor To { get; }

    /// <summary>What is supplied.</summary>
    public partial Good Good { get; }

    /// <summary>The flow that this one is counted in, of the same goods and to the same receiver.</summary>
    [Acyclic]
    public partial Flow? PartOf { get; }

    /// <summary>The flows that are counted in this one.</summary>
    [InverseProperty(nameof(PartOf))]
    public partial IReadOnlyList<Flow> Parts { get; }

    /// <summary>What a reader should know besides.</summary>
    public string? Note { get; init; }

    /// <summary>The supplier, if there is one, and the receiver.</summary>
    /// <returns>One actor or two.</returns>
    public IEnumerable<Actor> Parties() => From is null ? [To] : [From, To];
}
