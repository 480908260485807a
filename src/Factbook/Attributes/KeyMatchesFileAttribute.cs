namespace Factbook;

/// <summary>
/// Specifies that the key of each fact must be the name of its file without folder and extension: <c>china.yaml</c> contains the fact
/// <c>china</c>. With <see cref="FactsAttribute.KeyFromPath"/> it must be the part of the path that the wildcards match.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KeyMatchesFileAttribute : Attribute;
