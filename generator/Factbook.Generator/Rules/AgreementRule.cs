using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary><c>[Agrees]</c>: facts about the same thing are contested if their values exclude each other.</summary>
internal sealed class AgreementRule() : GroupRule(KnownRules.Agrees)
{
    public override string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule) =>
        TypeTraits.Present(property.Type) is ScalarSchema or EnumSchema or ReferenceSchema ? null
        : "it compares one value of each fact: a text, number, date or figure, an enum or a reference";

    protected override void Check(List<FactValue> values, RuleUse use, FactPaths paths, DiagnosticList found)
    {
        var units = new Dictionary<string, ExtremeValues>(System.StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (Extent.Of(value) is not { } extent)
            {
                continue;
            }

            if (!units.TryGetValue(extent.Unit, out var extremes))
            {
                units.Add(extent.Unit, extremes = new ExtremeValues());
            }

            // One disagreement is enough: a third value would otherwise name both others.
            if (extremes.Add(value, extent) is { } other)
            {
                found.Add(DiagnosticInfo
                    .Create(Descriptors.Contested, value.Position, value.Text, other.Text, use.PropertyName, other.Describe())
                    .WithOther(other.Position));
            }
        }
    }

    /// <summary>
    /// The values so far with the lowest upper end and with the highest lower end. A value contradicts one of the values before it if and
    /// only if it contradicts one of these two.
    /// </summary>
    private sealed class ExtremeValues
    {
        private (FactValue Value, Extent Extent)? _lowest;
        private (FactValue Value, Extent Extent)? _highest;

        /// <summary>Adds a value, and returns one that it contradicts; null if there is none.</summary>
        public FactValue? Add(FactValue value, Extent extent)
        {
            var contradicted = _lowest is { } lowest && lowest.Extent.EndsBefore(extent) ? lowest.Value
                : _highest is { } highest && extent.EndsBefore(highest.Extent) ? highest.Value
                : null;
            if (_lowest is null || extent.EndsLowerThan(_lowest.Value.Extent))
            {
                _lowest = (value, extent);
            }

            if (_highest is null || extent.StartsHigherThan(_highest.Value.Extent))
            {
                _highest = (value, extent);
            }

            return contradicted;
        }
    }
}
