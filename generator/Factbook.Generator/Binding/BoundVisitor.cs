namespace Factbook.Generator.Binding;

/// <summary>Visits a value and the values within it, in the order of a row. It allocates nothing, since a dataset has millions.</summary>
internal abstract class BoundVisitor
{
    public void Visit(BoundValue? value)
    {
        switch (value)
        {
            case BoundScalar scalar:
                VisitScalar(scalar);
                break;
            case BoundReference reference:
                VisitReference(reference);
                break;
            case BoundRecord record:
                VisitRecord(record);
                break;
            case BoundList list:
                foreach (var item in list.Items)
                {
                    Visit(item.Value);
                }

                break;
            case BoundDictionary dictionary:
                foreach (var entry in dictionary.Entries)
                {
                    Visit(entry.Key);
                    Visit(entry.Value);
                }

                break;
        }
    }

    protected virtual void VisitScalar(BoundScalar scalar)
    {
    }

    protected virtual void VisitReference(BoundReference reference)
    {
    }

    /// <summary>Visits a record; by default the values of its properties.</summary>
    protected virtual void VisitRecord(BoundRecord record)
    {
        foreach (var item in record.Values)
        {
            Visit(item.Value);
        }
    }
}
