using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Factbook.Tool.Comparing;

/// <summary>The version of a NuGet package, as far as it decides about steps.</summary>
/// <param name="Numbers">The numbers, of which NuGet has up to four.</param>
/// <param name="IsPrerelease">Whether it has a suffix such as <c>-beta.1</c>.</param>
/// <param name="Text">The version as it is written.</param>
internal sealed record PackageVersion(Version Numbers, bool IsPrerelease, string Text)
{
    /// <summary>Reads the version that a package states.</summary>
    /// <exception cref="ToolException">The file cannot be read, or is not a package with a version.</exception>
    public static PackageVersion Read(string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var manifest = archive.Entries.FirstOrDefault(entry =>
                entry.FullName == entry.Name && entry.Name.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase));
            using var stream = manifest?.Open();
            // Prohibits document types, which could expand to any length.
            using var reader = stream is null ? null : XmlReader.Create(stream);
            var version = reader is null ? null
                : XDocument.Load(reader).Descendants().FirstOrDefault(element => element.Name.LocalName == "version")?.Value;
            return Parse(version) ?? throw ToolException.Failure($"the package '{path}' states no version");
        }
        catch (Exception cause) when (cause is InvalidDataException or XmlException)
        {
            throw ToolException.Failure($"'{path}' is not a NuGet package: {cause.Message}", cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' cannot be read: {cause.Message}", cause);
        }
    }

    /// <summary>Parses a version; null if the text is not one.</summary>
    public static PackageVersion? Parse(string? text)
    {
        var release = text?.Trim().Split('+')[0] ?? "";
        var numbers = release.Split('-')[0];
        return Version.TryParse(numbers.Contains('.', StringComparison.Ordinal) ? numbers : $"{numbers}.0", out var parsed)
            ? new PackageVersion(
                new Version(parsed.Major, parsed.Minor, Math.Max(0, parsed.Build), Math.Max(0, parsed.Revision)),
                release.Contains('-', StringComparison.Ordinal),
                text!.Trim())
            : null;
    }

    /// <summary>Returns the step from this version to a later one.</summary>
    public VersionStep StepTo(PackageVersion later)
    {
        var (old, @new) = (Numbers, later.Numbers);
        return @new < old ? VersionStep.None
            // A prerelease promises nothing.
            : @new == old ? IsPrerelease ? VersionStep.Major : VersionStep.None
            : @new.Major > old.Major ? VersionStep.Major
            : @new.Minor > old.Minor ? VersionStep.Minor
            : VersionStep.Patch;
    }

    /// <summary>Returns the step that differences require from this version on.</summary>
    public VersionStep Required(VersionStep step) => Numbers.Major == 0 ? step.BelowOne() : step;

    /// <summary>Returns the earliest version after a step.</summary>
    public string After(VersionStep step) => step switch
    {
        VersionStep.Major => Of(Numbers.Major + 1, 0, 0),
        VersionStep.Minor => Of(Numbers.Major, Numbers.Minor + 1, 0),
        _ => Of(Numbers.Major, Numbers.Minor, Numbers.Build + 1),
    };

    private static string Of(int major, int minor, int patch) =>
        string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}.{patch}");
}
