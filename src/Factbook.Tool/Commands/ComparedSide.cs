using Factbook.Tool.Reading.Assemblies;

namespace Factbook.Tool.Commands;

/// <summary>What an argument of <c>factbook diff</c> names.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">The argument; null for the project of the command.</param>
internal sealed record ComparedSide(ComparedKind Kind, string? Text)
{
    /// <summary>Returns what an argument names: a file or a folder if there is one, otherwise a revision.</summary>
    public static ComparedSide Of(string? argument) => new(
        argument is null ? ComparedKind.Project
            : DatasetLoader.IsCompiled(argument) ? ComparedKind.Compiled
            : Path.Exists(argument) || IsProjectFile(argument) ? ComparedKind.Project
            : ComparedKind.Revision,
        argument);

    /// <summary>Gets whether it requires the project of the command.</summary>
    public bool NeedsProject => Kind == ComparedKind.Revision || Text is null;

    private static bool IsProjectFile(string argument) => argument.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The kinds of what can be compared.</summary>
internal enum ComparedKind
{
    /// <summary>The current files of a project.</summary>
    Project,

    /// <summary>An assembly or a package.</summary>
    Compiled,

    /// <summary>The project in a git revision.</summary>
    Revision,
}
