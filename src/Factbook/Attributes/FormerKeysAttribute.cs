namespace Factbook;

/// <summary>
/// Specifies that a list of strings contains the keys that a fact had before it was renamed: <c>former-keys: [prc]</c>. Lookups by a former
/// key find the fact, and its former named member remains as an obsolete one, so that code that uses the former key still compiles, with a
/// warning that names the new key.
/// </summary>
/// <remarks>
/// A former key that is the key, or a former key, of another fact is an error, as is a reference in YAML by a former key. Former keys are
/// consulted only if no fact has the key, and cost nothing where no fact has one.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FormerKeysAttribute : Attribute;
