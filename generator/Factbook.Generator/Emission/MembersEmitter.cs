using System.Threading;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>Emits a named member for each fact.</summary>
internal static class MembersEmitter
{
    public static GeneratedSource Members(MembersPlan plan, CancellationToken cancellation)
    {
        var record = plan.Record;
        var code = CodeWriter.StartFile();
        using (code.OpenScope(record.Namespace, record.Containers))
        using (code.Open($"{record.Accessibility} static partial class {Identifiers.Escape(record.Set!)}"))
        {
            foreach (var member in plan.Members)
            {
                cancellation.ThrowIfCancellationRequested();
                code.Line($"/// <summary>{Escape.DocComment(member.Summary)}</summary>");
                code.Line($"/// <remarks>{Escape.DocComment(member.Location)}</remarks>");
                code.Line($"public static {member.Record} {Identifiers.Escape(member.Name)} => {ValueOf(record, member)};");
                foreach (var former in member.FormerNames)
                {
                    WriteFormer(code, member, former);
                }
            }
        }

        return new GeneratedSource($"{Names.HintOf(record)}.Members.g.cs", code.ToString());
    }

    // Completion in editors offers only the present name.
    private static void WriteFormer(CodeWriter code, LinkedMember member, string former)
    {
        code.Line($"/// <summary>The former name of <see cref=\"{Identifiers.Escape(member.Name)}\"/>.</summary>");
        code.Line($"[global::System.Obsolete({Escape.Literal($"Renamed to {member.Name}")})]");
        code.Line(GeneratedCode.Hidden);
        code.Line($"public static {member.Record} {Identifiers.Escape(former)} => {Identifiers.Escape(member.Name)};");
    }

    private static string ValueOf(RecordSchema record, LinkedMember member)
    {
        if (member.Index.IsNone)
        {
            // The build fails by the error of the fact; code that uses the member should not fail as well.
            return $"throw new global::System.InvalidOperationException({Escape.Literal($"The fact at {member.Location} has errors.")})";
        }

        return member.Record == record.FullName ? $"All[{member.Index.Value}]" : $"({member.Record})All[{member.Index.Value}]";
    }
}
