namespace Factbook;

/// <summary>
/// The key of each fact of the record must be the name of its file without folder and extension: <c>china.yaml</c> holds the fact
/// <c>china</c>. With <see cref="FactsAttribute.KeyFromPath"/> it must be the part of the path that the wildcards stand for.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class KeyMatchesFileAttribute : Attribute;
