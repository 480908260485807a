using System;
using System.Text.RegularExpressions;

namespace Factbook.Generator.Rules.Values;

/// <summary>
/// Patterns that are matched in time proportional to the length of the text. A limit in milliseconds would reject valid facts on a busy
/// machine, and thousands of values below it would slow down the compiler.
/// </summary>
/// <remarks>
/// The generator is compiled for netstandard2.0, which does not name <c>RegexOptions.NonBacktracking</c> (.NET 7). The compiler of the .NET
/// SDK runs on a .NET version that has it; the compiler of Visual Studio and MSBuild.exe runs on .NET Framework, which does not.
/// </remarks>
internal static class LinearPattern
{
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    /// <summary>Whether this host can match patterns in linear time.</summary>
    public static bool IsSupported { get; } = Enum.IsDefined(typeof(RegexOptions), NonBacktracking);

    /// <summary>
    /// Returns the pattern, or null if this host cannot match it in linear time; <see cref="Objection"/> then returns the reason.
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

    /// <summary>Returns why a text is not a valid pattern, or null.</summary>
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
