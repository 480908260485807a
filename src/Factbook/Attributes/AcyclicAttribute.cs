namespace Factbook;

/// <summary>Following this reference from fact to fact never comes back: nothing is a part of itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AcyclicAttribute : Attribute;
