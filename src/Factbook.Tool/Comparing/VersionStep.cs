namespace Factbook.Tool.Comparing;

/// <summary>The part of a version that must be raised according to Semantic Versioning 2.0.0.</summary>
internal enum VersionStep
{
    /// <summary>There are no differences.</summary>
    None,

    /// <summary>The third number.</summary>
    Patch,

    /// <summary>The second number.</summary>
    Minor,

    /// <summary>The first number.</summary>
    Major,
}

/// <summary>Converts severities to steps.</summary>
internal static class VersionSteps
{
    /// <summary>Returns the step that a severity requires.</summary>
    public static VersionStep Of(Severity? severity) => severity switch
    {
        Severity.Breaking => VersionStep.Major,
        Severity.Additive => VersionStep.Minor,
        Severity.Value => VersionStep.Patch,
        _ => VersionStep.None,
    };

    /// <summary>
    /// Returns the step for versions below 1.0.0, for which Semantic Versioning allows any change. NuGet and Cargo share the convention
    /// that breaking changes then raise the second number, and all others the third one.
    /// </summary>
    public static VersionStep BelowOne(this VersionStep step) => step switch
    {
        VersionStep.Major => VersionStep.Minor,
        VersionStep.Minor => VersionStep.Patch,
        _ => step,
    };
}
