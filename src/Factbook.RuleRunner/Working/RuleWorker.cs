namespace Factbook.RuleRunner.Working;

/// <summary>
/// Runs rules in this process, which a rule may end, so each rule that begins and each result is reported at once, in a line.
/// </summary>
internal static class RuleWorker
{
    /// <summary>Runs the rules of a dataset.</summary>
    /// <param name="inputs">The dataset.</param>
    /// <param name="skipped">The names of rules that are not run.</param>
    public static void Run(RuleInputs inputs, IReadOnlyCollection<string> skipped)
    {
        using var output = Console.OpenStandardOutput();
        // What rules print is not shown.
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        try
        {
            var assembly = new DatasetContext(inputs).LoadDataset();
            var sets = Dataset.GetSets(assembly);
            var positions = new FactPositionFinder(sets);
            foreach (var rule in RuleMethod.Of(assembly).Where(rule => !skipped.Contains(rule.Name)))
            {
                new RuleMessage(RuleMessageKind.Begin, rule.Name).WriteTo(output);
                Run(rule, sets, positions, output);
            }

            new RuleMessage(RuleMessageKind.End).WriteTo(output);
        }
        catch (Exception failure)
        {
            new RuleMessage(RuleMessageKind.Failure, Text: Describe(failure)).WriteTo(output);
        }
    }

    // After an exception the other facts are not checked, since the same exception is likely.
    private static void Run(RuleMethod rule, IReadOnlyList<IFactSet> sets, FactPositionFinder positions, Stream output)
    {
        object? current = null;
        try
        {
            foreach (var (violation, fact) in rule.Run(sets, fact => current = fact))
            {
                new RuleMessage(RuleMessageKind.Violation, rule.Name, violation.Message)
                {
                    Position = positions.Find(violation.Fact ?? fact, violation.Property) ?? positions.Find(fact, null),
                    Related = [.. violation.Related.Select(related => positions.Find(related, null)).OfType<FactPosition>()],
                    Id = violation.Id,
                    IsWarning = violation.Severity == RuleSeverity.Warning,
                }.WriteTo(output);
            }
        }
        catch (Exception exception)
        {
            var position = positions.Find(current, null);
            new RuleMessage(RuleMessageKind.Exception, rule.Name, Describe(exception)) { Position = position }.WriteTo(output);
        }
    }

    private static string Describe(Exception exception) => $"{exception.GetType().Name}: {exception.Message.TrimEnd('.')}";
}
