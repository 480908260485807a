namespace Factbook;

/// <summary>Specifies how a <see cref="RuleViolation"/> is reported.</summary>
public enum RuleSeverity
{
    /// <summary>The violation fails the build.</summary>
    Error,

    /// <summary>The violation is reported as a warning.</summary>
    Warning,
}
