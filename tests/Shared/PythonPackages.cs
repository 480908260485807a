using System.Diagnostics;

namespace Factbook.Testing;

/// <summary>Packages of Python that tests run, in the interpreter of Debian's packages.</summary>
internal static class PythonPackages
{
    /// <summary>Gets the interpreter.</summary>
    public static string Interpreter => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    /// <summary>Finds out whether a package is installed.</summary>
    /// <param name="name">The name by which programs import it.</param>
    /// <returns>The reason for a failure, or null; without the package tests are skipped.</returns>
    public static string? FindFailure(string name)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(Interpreter, ["-c", $"import {name}"]) { RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : error.Trim();
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return missing.Message;
        }
    }
}
