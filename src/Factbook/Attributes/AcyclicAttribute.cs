namespace Factbook;

/// <summary>
/// Specifies that a reference must not be circular: following it from fact to fact never leads to the same fact, so that nothing is part
/// of itself. A circular reference is an error.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AcyclicAttribute : Attribute;
