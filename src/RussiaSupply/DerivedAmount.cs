using Factbook;

namespace RussiaSupply;

/// <summary>The value of a flow, which nobody stated, but which follows from claims.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Period">The period of the value.</param>
/// <param name="Amount">The value; an end that is open in one of the claims is open here.</param>
/// <param name="DerivedFrom">The claims that it follows from (PROV <c>wasDerivedFrom</c>); it is as certain as the weakest of them.</param>
public sealed record DerivedAmount(Flow Flow, Period? Period, Money Amount, IReadOnlyList<Claim> DerivedFrom);
