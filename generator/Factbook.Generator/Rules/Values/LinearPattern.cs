using System;
using System.Text.RegularExpressions;

namespace Factbook.Generator.Rules.Values;

/// <summary>
/// Patterns that are matched in time proportional to the text, whatever the pattern and the text are. A limit in milliseconds would refuse
/// valid facts on a busy machine, and thousands of values below it would hold up the compiler.
/// </summary>
/// <remarks>
/// The generator is compiled for netstandard2.0, which does not name <c>RegexOptions.NonBacktracking</c> (.NET 7). The compiler of the .NET
/// SDK runs on a .NET that has it; that of Visual Studio and of MSBuild.exe runs on .NET Framework, which does not.
/// </remarks>
internal static class LinearPattern
{
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    /// <summary>Gets a value indicating whether this host can match patterns in linear time.</summary>
    public static bool IsSupported { get; } = Enum.IsDefined(typeof(RegexOptions), NonBacktracking);

    /// <summary>
    /// Returns the pattern, or null when this host cannot match it in linear time; then <see cref="Objection"/> reports why.
    /// </summary>
    public static Regex? Of(string pattern)
    {
        try
        {
            return IsSupported ? Create(pattern, NonBacktracking) : null;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Returns why a text is not a pattern, or null.</summary>
    public static string? Objection(string pattern)
    {
        try
        {
            _ = Create(pattern, RegexOptions.None);
            return null;
        }
        catch (ArgumentException invalid)
        {
            return invalid.Message;
        }
    }

    private static Regex Create(string pattern, RegexOptions options) => new(pattern, RegexOptions.CultureInvariant | options);
}
