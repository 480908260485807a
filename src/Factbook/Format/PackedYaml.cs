namespace Factbook.Format;

/// <summary>The header of a packed YAML value: its kind.</summary>
internal static class PackedYaml
{
    public const int Null = 0;
    public const int Scalar = 1;
    public const int Sequence = 2;
    public const int Mapping = 3;
}
