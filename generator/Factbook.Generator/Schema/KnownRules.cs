using System;

namespace Factbook.Generator.Schema;

/// <summary>Which attributes are rules, and how long one may take.</summary>
internal static class KnownRules
{
    /// <summary>Facts come in pull requests: a pattern and a value together must not hold up the compiler.</summary>
    public static readonly TimeSpan PatternTimeout = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the attribute of this name is a rule across facts: one of Factbook's own.</summary>
    public static bool IsFactRule(string name) =>
        name is "Factbook.UniqueAttribute" or "Factbook.TotalAtMostAttribute" or "Factbook.AgreesAttribute" or "Factbook.NotAfterAttribute" or "Factbook.AcyclicAttribute";
}
