namespace Factbook;

/// <summary>
/// Declares that a method is a rule that facts must follow. The build and <c>factbook check</c> run the rule and report each violation at
/// its position in the YAML file.
/// </summary>
/// <remarks>
/// <para>
/// The method is a static, public or internal member of a record of facts. It takes one fact, or the <see cref="FactSet{T}"/> of a record,
/// and returns its violations as a sequence of <see cref="RuleViolation"/>. A rule of an abstract record applies to the facts of all its
/// cases.
/// </para>
/// <para>
/// Rules run in a process of their own after the compilation, with all facts, references and inverses of the dataset. They run only if the
/// facts have no other errors. A rule that throws, or that does not end within the MSBuild property <c>FactRulesTimeout</c> (60 seconds by
/// default), is an error. The MSBuild property <c>FactRules</c> set to <c>false</c> disables rules.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [FactRule]
/// public static IEnumerable&lt;RuleViolation&gt; PartsHaveTheGoodsOfTheirWhole(Flow flow)
/// {
///     if (flow.PartOf is { } whole &amp;&amp; whole.Good != flow.Good)
///     {
///         yield return new($"'{flow.Id}' is part of '{whole.Id}', which is of other goods", nameof(PartOf)) { Related = [whole] };
///     }
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class FactRuleAttribute : Attribute;
