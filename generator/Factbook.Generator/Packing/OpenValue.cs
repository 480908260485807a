using Factbook.Format;
using Factbook.Generator.Binding;
using Factbook.Generator.Rows;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Packing;

/// <summary>Any YAML value: its kind, then its text, items or entries.</summary>
internal sealed class OpenValue : RowValue
{
    public override string Read => "row.ReadYamlValue()";

    public override void Write(PackedText row, BoundValue? value) => Write(row, ((BoundOpen)value!).Node);

    private static void Write(PackedText row, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsNull: true }:
                row.WriteVarUInt64(PackedYaml.Null);
                break;
            case YamlScalar scalar:
                row.WriteVarUInt64(PackedYaml.Scalar);
                row.WriteText(scalar.Text);
                break;
            case YamlSequence list:
                row.WriteVarUInt64(PackedYaml.Sequence);
                row.WriteVarUInt64((ulong)list.Items.Count);
                foreach (var item in list.Items)
                {
                    Write(row, item);
                }

                break;
            case YamlMapping map:
                row.WriteVarUInt64(PackedYaml.Mapping);
                row.WriteVarUInt64((ulong)map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    row.WriteText(entry.Key.Text);
                    Write(row, entry.Value);
                }

                break;
        }
    }
}
