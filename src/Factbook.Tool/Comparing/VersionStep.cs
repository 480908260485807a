namespace Factbook.Tool.Comparing;

/// <summary>The part of a version that has to be raised, by Semantic Versioning 2.0.0.</summary>
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
    /// <summary>Returns the step that the differences of a severity require; null for no differences.</summary>
    public static VersionStep Of(Severity? severity) => severity switch
    {
        Severity.Breaking => VersionStep.Major,
        Severity.Additive => VersionStep.Minor,
        Severity.Value => VersionStep.Patch,
        _ => VersionStep.None,
    };

    /// <summary>
    /// Returns the step for versions below 1.0.0, by which anything may change. NuGet and Cargo share the convention that the second number
    /// is then raised for what is breaking, and the third one for everything else.
    /// </summary>
    public static VersionStep BelowOne(this VersionStep step) => step switch
    {
        VersionStep.Major => VersionStep.Minor,
        VersionStep.Minor => VersionStep.Patch,
        _ => step,
    };
}
