using System.Collections.Generic;

namespace Factbook.Generator.Binding;

/// <summary>Collects the references in values of properties, in the order of the fixups of their row.</summary>
internal sealed class PropertyReferences(List<PropertyReference> references) : BoundVisitor
{
    private int _property;

    /// <summary>Returns the number of references in the properties of a record before one of them.</summary>
    public static int CountBefore(BoundRecord record, int property)
    {
        var references = new List<PropertyReference>();
        var collector = new PropertyReferences(references);
        for (var i = 0; i < property; i++)
        {
            collector.Visit(record.Values[i].Value);
        }

        return references.Count;
    }

    /// <summary>Collects the references in all properties of a fact.</summary>
    public void Collect(BoundFact fact)
    {
        for (_property = 0; _property < fact.Value.Values.Count; _property++)
        {
            Visit(fact.Value.Values[_property].Value);
        }
    }

    protected override void VisitReference(BoundReference reference) => references.Add(new PropertyReference(_property, reference));
}

/// <param name="Property">The index of the property of the fact that contains the reference.</param>
/// <param name="Reference">The reference.</param>
internal readonly record struct PropertyReference(int Property, BoundReference Reference);
