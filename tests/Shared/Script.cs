using System.Diagnostics;
using System.Text;

namespace Factbook.Testing;

/// <summary>Runs scripts of other languages.</summary>
internal static class Script
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs a script and returns its standard output.</summary>
    /// <param name="program">The interpreter.</param>
    /// <param name="arguments">The path of the script and its arguments.</param>
    /// <param name="input">The standard input.</param>
    /// <param name="modules">The folder of the packages of node; null for other interpreters.</param>
    /// <exception cref="InvalidOperationException">The script failed; the message contains its standard error.</exception>
    public static string Run(string program, IReadOnlyList<string> arguments, string input = "", string? modules = null)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            Environment = { ["NODE_PATH"] = modules },
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The script ended before it read its input. Its standard error has the reason.
        }

        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException($"{program} {arguments[0]} exited with code {process.ExitCode}: {error.Result.Trim()}");
    }
}
