using System.Collections.Generic;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Notation;

namespace Factbook.Generator.Rules;

/// <summary>Facts about the same thing whose values can't both hold are contested.</summary>
internal static class AgreementRule
{
    public static void Check(List<FactValue> values, string property, List<DiagnosticInfo> found)
    {
        for (var i = 1; i < values.Count; i++)
        {
            // The first one that disagrees is enough: a third value would name both others.
            var other = values.FindIndex(0, i, earlier => !Meet(earlier.Value!, values[i].Value!));
            if (other >= 0)
            {
                found.Add(DiagnosticInfo
                    .Create(Descriptors.Contested, values[i].Position, values[i].Text, values[other].Text, property, values[other].Describe())
                    .WithOther(values[other].Position));
            }
        }
    }

    private static bool Meet(BoundValue left, BoundValue right) => (left, right) switch
    {
        (BoundScalar { Value: FigureSyntax one }, BoundScalar { Value: FigureSyntax two }) => IsVague(one) || IsVague(two) || one.Unit != two.Unit || Meet(one.Bounds, two.Bounds),
        (BoundScalar { Value: PeriodSyntax one }, BoundScalar { Value: PeriodSyntax two }) =>
            !(one.FirstDay > two.LastDay) && !(two.FirstDay > one.LastDay),
        (BoundScalar one, BoundScalar two) => one.Value.Equals(two.Value),
        (BoundEnum one, BoundEnum two) => one.Value == two.Value,
        (BoundReference one, BoundReference two) => one.Key == two.Key,
        _ => true,
    };

    private static bool Meet(Bounds left, Bounds right) => !IsBelow(left, right) && !IsBelow(right, left);

    private static bool IsBelow(Bounds low, Bounds high) =>
        low.Upper < high.Lower || (low.Upper is not null && low.Upper == high.Lower && (low.UpperIsOpen || high.LowerIsOpen));

    // "About" has no bounds that could miss another figure's.
    private static bool IsVague(FigureSyntax figure) => figure.Sense is Sense.About or Sense.Nearly;
}
