namespace Factbook.Tool.Compiling.Projects;

/// <summary>Whether something holds, as far as can be known without MSBuild.</summary>
internal enum Truth
{
    /// <summary>It does not hold.</summary>
    No,

    /// <summary>It holds.</summary>
    Yes,

    /// <summary>Only MSBuild knows.</summary>
    Unknown,
}
