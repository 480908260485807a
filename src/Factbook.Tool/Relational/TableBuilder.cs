using Factbook.Tool.Columns;
using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>Creates the columns of a table, and the tables of the lists in it.</summary>
/// <param name="dataset">Receives the tables.</param>
/// <param name="table">The table.</param>
/// <param name="open">The nested records around the table: one that contains itself has no fixed number of columns.</param>
internal sealed class TableBuilder(RelationalDataset dataset, RelationalTable table, Stack<FactRecord> open)
{
    private readonly UniqueNames _names = new();

    /// <summary>Creates the columns of a table of facts.</summary>
    public void Build()
    {
        var source = RecordSource.OfFacts(table.Facts!);
        var properties = Take(source, "");
        var kind = MergedProperty.HasKind(source.Declared) ? KindColumn(source, "", Scope.All) : null;
        AddKey(AddedColumns.Key(_names.Take("id")));
        table.Kind = kind;
        AddRecord(source, properties, kind, Scope.All, null);
        AddLocation("file", CellType.Text, "The file that the fact is written in.", location => location.File);
        AddLocation("line", CellType.Integer, "The line of the fact in the file.", location => location.Line);
        AddLocation("column", CellType.Integer, "The column of the fact in the line.", location => location.Column);
    }

    private void AddLocation(string name, CellType type, string description, Func<SourceLocation, object> read) =>
        table.Columns.Add(AddedColumns.Location(_names.Take($"location_{name}"), type, description, read));

    // The names of properties are taken before those of added columns, so that they are the same in every export.
    private List<(MergedProperty Property, string Name)> Take(RecordSource source, string prefix) =>
        [.. source.Properties.Select(property => (property, _names.Take(prefix + property.Name)))];

    private RelationalColumn KindColumn(RecordSource source, string prefix, Scope scope, bool isOptional = false) =>
        AddedColumns.Kind(_names.Take(prefix + "kind"), source, scope, isOptional);

    private void AddKey(RelationalColumn column)
    {
        table.Columns.Add(column);
        table.Key.Add(column);
    }

    private void AddRecord(
        RecordSource source,
        List<(MergedProperty Property, string Name)> properties,
        RelationalColumn? kind,
        Scope scope,
        MergedProperty? presence)
    {
        if (kind is not null)
        {
            table.Columns.Add(kind);
        }

        // A value in the first column of this property means that the record is present, which the other columns require.
        var present = properties.Where(named => named.Property == presence)
            .SelectMany(named => new CellColumns(ValueOf(named), _names).Of(named.Property.Type with { IsOptional = true }))
            .ToList();
        var inner = present.Count == 0 ? scope : scope.And(new ScopeCondition(present[0], null));
        var deciding = new Dictionary<MergedProperty, RelationalColumn>();
        foreach (var named in properties)
        {
            var start = table.Columns.Count;
            if (named.Property == presence)
            {
                AddCells(ValueOf(named), named.Property.Type, present);
            }
            else
            {
                Add(ValueOf(named, inner), named.Property.Type);
            }

            // The columns within a nested record have more conditions than the column that states whether the record is present.
            if (table.Columns[start..].Where(column => column.IsPresence).MinBy(column => column.Scope.Conditions.Count) is { } column)
            {
                deciding.Add(named.Property, column);
            }
        }

        table.PresenceRules.AddRange(PresenceRule.Of(source, kind, inner, deciding));

        PropertyValue ValueOf((MergedProperty Property, string Name) named, Scope? within = null)
        {
            var kinds = source.KindsOf(named.Property);
            var rows = within ?? scope;
            return new PropertyValue(
                named.Name,
                source.PathOf(named.Property),
                named.Property,
                kind is null || kinds is null ? rows : rows.And(new ScopeCondition(kind, kinds)),
                source.Reader(named.Property))
            {
                IsUnique = source.IsUnique(named.Property),
            };
        }
    }

    private void Add(PropertyValue value, FactType type)
    {
        switch (type)
        {
            case ListType { Item: ReferenceType { Record: var record } } when value.IsOwnedBy(record):
                break;
            case ListType { Item: var item }:
                AddList(value, type, item, null);
                break;
            case EnumType { Enum: { IsFlags: true } flags }:
                AddList(value, type, new EnumType(flags.OfOneMember), null);
                break;
            case DictionaryType { Key: var key, Value: var item }:
                AddList(value, type, item, key);
                break;
            case NestedType { Record: var record } when !IsOpen(record):
                AddNested(value, type, record);
                break;
            default:
                AddCells(value, type, [.. new CellColumns(value, _names).Of(type)]);
                break;
        }
    }

    private bool IsOpen(FactRecord record) => open.Any(outer => outer.IsKindOf(record) || record.IsKindOf(outer));

    private void AddNested(PropertyValue value, FactType type, FactRecord record)
    {
        open.Push(record);
        var source = RecordSource.OfNested(record, value.Path, value.Read);
        var prefix = value.Name + "_";
        var properties = Take(source, prefix);
        var kind = MergedProperty.HasKind(record) ? KindColumn(source, prefix, value.Scope, type.IsOptional) : null;
        var presence = type.IsOptional && kind is null ? source.Properties.FirstOrDefault(CellColumns.IsInFirstColumn) : null;
        var scope = !type.IsOptional || presence is not null ? value.Scope
            : value.Scope.And(new ScopeCondition(source.Declared.IsAbstract ? kind! : AddPresence(value), null));
        AddRecord(source, properties, kind, scope, presence);
        open.Pop();
    }

    private RelationalColumn AddPresence(PropertyValue value)
    {
        var presence = AddedColumns.Presence(value);
        table.Columns.Add(presence);
        return presence;
    }

    private void AddCells(PropertyValue value, FactType type, IReadOnlyList<RelationalColumn> columns)
    {
        table.Columns.AddRange(columns);
        switch (dataset.TablesOf(value.ReferencesIn(type)))
        {
            case [var target]:
                table.ForeignKeys.Add(new ForeignKey([columns[0]], target));
                break;
            case [_, _, ..] and var targets:
                table.UnionReferences.Add(new UnionReference(columns[0], targets));
                break;
        }
    }

    private void AddList(PropertyValue value, FactType type, FactType item, FactType? key)
    {
        if (type.IsOptional)
        {
            table.Columns.Add(AddedColumns.Count(_names.Take(value.Name + "_count"), value));
        }

        var list = dataset.AddList(value.Name, table, value.Documentation, value.Read);
        new TableBuilder(dataset, list, open).BuildList(value, item, key);
    }

    private void BuildList(PropertyValue list, FactType item, FactType? key)
    {
        var source = item is NestedType nested && !IsOpen(nested.Record)
            ? RecordSource.OfNested(nested.Record, list.Path, row => row.Item)
            : null;
        var properties = source is null ? [] : Take(source, "");
        var name = source is null ? _names.Take(item is ListType or DictionaryType ? "item" : list.ItemName) : "";
        var parent = table.Parent!;
        for (var i = 0; i < parent.Key.Count; i++)
        {
            AddParentKey(parent, i);
        }

        table.ForeignKeys.Add(new ForeignKey([.. table.Key], parent));
        AddKey(AddedColumns.Position(_names.Take("position")));
        if (key is not null)
        {
            var entry = PropertyValue.OfKey(_names.Take("key"), list);
            AddCells(entry, key, [.. new CellColumns(entry, _names).Of(key)]);
            table.AlternativeKey.AddRange([.. table.Key.SkipLast(1), table.Columns[^1]]);
        }

        if (source is null)
        {
            Add(PropertyValue.OfItem(name, list), item);
            return;
        }

        open.Push(source.Declared);
        var kind = MergedProperty.HasKind(source.Declared) ? KindColumn(source, "", Scope.All) : null;
        AddRecord(source, properties, kind, Scope.All, null);
        open.Pop();
    }

    private void AddParentKey(RelationalTable parent, int index)
    {
        var isPosition = index == parent.Key.Count - 1 && parent.Parent is not null;
        var name = isPosition ? $"{parent.Name[(parent.Parent!.Name.Length + 1)..]}_position"
            : parent.Parent is null ? Words.ToKebab(parent.Facts!.Record.Name).Replace('-', '_') + "_id"
            : parent.Key[index].Name;
        AddKey(AddedColumns.KeyOfParent(_names.Take(name), parent, index));
    }
}
