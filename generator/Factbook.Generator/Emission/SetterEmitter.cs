using System.Linq;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>
/// Emits the code that sets an <c>init</c> property after the record is created, only if the fact has a value, so that the record's own
/// default remains otherwise. In C#, only a <c>with</c> expression could do this, but a lambda that a constructor created would still use
/// the original record, and not the copy.
/// </summary>
internal static class SetterEmitter
{
    private const string Set = "Set";

    /// <summary>Returns the statement that sets the property of the local <c>fact</c>.</summary>
    public static string Call(RecordSchema record, PropertySchema property, string value) =>
        $"{MethodOf(record, property)}({(record.IsValueType ? "ref fact" : "fact")}, {value});";

    /// <summary>Writes the accessor into the current type.</summary>
    public static void Write(CodeWriter code, RecordSchema record, PropertySchema property)
    {
        code.Line();
        if (property.Generic is not { } generic)
        {
            WriteAccessor(
                code,
                "private",
                NameOf(record, property),
                record.IsValueType ? $"ref {record.FullName}" : property.DeclaringType,
                property,
                property.Type.CSharpName);
            return;
        }

        // The runtime finds a method of a generic type only by an accessor whose types have the same parameters and constraints.
        var blocks = generic.Levels.Select((level, depth) => code.Open($"{(depth == 0 ? "private" : "internal")} static class "
            + $"{LevelName(record, property, depth)}<{level.Parameters}>{level.Constraints}")).ToList();
        WriteAccessor(code, "internal", Set, generic.Record, property, generic.PropertyType);
        blocks.ForEach(block => block.Dispose());
    }

    private static void WriteAccessor(
        CodeWriter code, string accessibility, string name, string target, PropertySchema property, string type)
    {
        code.Line(
            "[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, "
                + $"Name = \"set_{property.Name}\")]");
        code.Line($"{accessibility} static extern void {name}({target} fact, {type} value);");
    }

    private static string MethodOf(RecordSchema record, PropertySchema property) => property.Generic is not { } generic
        ? NameOf(record, property)
        : string.Join(".", generic.Levels.Select((level, depth) => $"{LevelName(record, property, depth)}<{level.Arguments}>")) + "." + Set;

    private static string LevelName(RecordSchema record, PropertySchema property, int depth) =>
        depth == 0 ? NameOf(record, property) : $"Level{depth}";

    private static string NameOf(RecordSchema record, PropertySchema property) => $"{record.MethodPrefix}Set{property.Name}";
}
