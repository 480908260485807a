namespace Factbook;

/// <summary>
/// Two facts about the same thing should have figures or periods that meet. Where they don't, the facts are contested:
/// a warning that names both, since sources disagree.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AgreesAttribute : Attribute
{
    /// <summary>
    /// What makes two facts be about the same thing: names of properties, or paths over references such as <c>Report.By</c>.
    /// </summary>
    /// <remarks>Facts that lack one of these values are compared with the others that lack it.</remarks>
    public string[] Per { get; init; } = [];
}
