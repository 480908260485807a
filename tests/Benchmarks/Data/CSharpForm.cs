using System.Text;

namespace Benchmarks.Data;

/// <summary>The dataset as C# initializers, as a script would generate them.</summary>
internal static class CSharpForm
{
    // 10,000 elements in one initializer overflow the compiler's stack.
    private const int PartsInAnArray = 500;

    public static string Initialisers(IReadOnlyList<PartFact> parts)
    {
        var code = new StringBuilder("namespace Peers;\n\npublic static class Parts\n{\n");
        var arrays = parts.Chunk(PartsInAnArray).ToList();
        code.Append(
            Invariant($"    public static readonly Dictionary<string, Part> All = new({parts.Count});\n\n    static Parts()\n    {{\n"));
        foreach (var number in Enumerable.Range(0, arrays.Count))
        {
            code.Append(Invariant($"        Add(Parts{number}());\n"));
        }

        code.Append(
            """
                }

                private static void Add(Part[] parts)
                {
                    foreach (var part in parts)
                    {
                        All.Add(part.Id, part);
                    }
                }

            """);
        foreach (var (array, number) in arrays.Select((array, number) => (array, number)))
        {
            code.Append(Invariant($"\n    private static Part[] Parts{number}() =>\n    [\n"));
            foreach (var part in array)
            {
                code.Append(
                    Invariant($"        new() {{ Id = \"{part.Id}\", Name = \"{part.Name}\", By = \"{part.By}\", Use = \"{part.Use}\", "));
                code.Append(Invariant($"Kind = Kind.{part.Kind[..1].ToUpperInvariant()}{part.Kind[1..]}, Eur = {part.Eur}m, "));
                code.Append(Invariant($"Kg = new Bounds {{ Low = {part.Lightest}m, High = {part.Heaviest}m }}, "));
                code.Append(
                    Invariant($"Made = new DateOnly({part.Made.Year}, {part.Made.Month}, {part.Made.Day}), From = \"{part.From}\", "));
                code.Append(Invariant($"Needs = [{string.Join(", ", part.Needs.Select(key => $"\"{key}\""))}] }},\n"));
            }

            code.Append("    ];\n");
        }

        return code.Append("}\n").ToString();
    }
}
