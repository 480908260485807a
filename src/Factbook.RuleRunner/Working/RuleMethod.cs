using System.Reflection;

namespace Factbook.RuleRunner.Working;

/// <summary>A method with <see cref="FactRuleAttribute"/>, whose signature the generator has checked.</summary>
internal sealed class RuleMethod(MethodInfo method)
{
    private const BindingFlags Declared = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Type _parameter = method.GetParameters()[0].ParameterType;

    /// <summary>Gets the name in messages, such as <c>Flow.PartsAreInside</c>.</summary>
    public string Name { get; } = $"{method.DeclaringType!.Name}.{method.Name}";

    /// <summary>Returns the rules of an assembly, in the order of their names.</summary>
    public static IReadOnlyList<RuleMethod> Of(Assembly assembly) =>
    [
        .. TypesOf(assembly)
            .SelectMany(type => type.GetMethods(Declared))
            .Where(method => method.IsDefined(typeof(FactRuleAttribute), inherit: false))
            .OrderBy(method => $"{method.DeclaringType!.FullName}.{method.Name}", StringComparer.Ordinal)
            .Select(method => new RuleMethod(method)),
    ];

    /// <summary>Calls the rule for each fact, or once for a set.</summary>
    /// <returns>Each violation, and the fact that the rule was called with; null for a set.</returns>
    public IEnumerable<(RuleViolation Violation, object? Fact)> Run(IReadOnlyList<IFactSet> sets, Action<object?> begin)
    {
        if (sets.FirstOrDefault(_parameter.IsInstanceOfType) is { } whole)
        {
            return Call(whole, null, begin);
        }

        return sets.FirstOrDefault(set => set.FactType == _parameter) is { } set
            ? Enumerable.Range(0, set.Count).Select(set.FactAt).SelectMany(fact => Call(fact, fact, begin))
            : [];
    }

    private IEnumerable<(RuleViolation Violation, object? Fact)> Call(object argument, object? fact, Action<object?> begin)
    {
        begin(fact);
        var violations = (IEnumerable<RuleViolation?>?)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [argument], null);
        return violations?.OfType<RuleViolation>().Select(violation => (violation, fact)) ?? [];
    }

    // Types that cannot be loaded, because an assembly such as that of a framework is not installed, are not searched for rules.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException incomplete)
        {
            return incomplete.Types.OfType<Type>();
        }
    }
}
