using Factbook;

namespace RussiaSupply;

/// <summary>What a flow was worth, as nobody said and as it follows from what was said.</summary>
/// <param name="Flow">The flow that was worth so much.</param>
/// <param name="Period">The time that it is about.</param>
/// <param name="Amount">What it was worth, with every end that was open in the claims still open.</param>
/// <param name="DerivedFrom">The claims that it follows from (PROV <c>wasDerivedFrom</c>); it is as sure as the least sure of them.</param>
public sealed record DerivedAmount(Flow Flow, Period? Period, Money Amount, IReadOnlyList<Claim> DerivedFrom);
