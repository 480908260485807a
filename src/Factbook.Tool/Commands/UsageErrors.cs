using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Commands;

/// <summary>Reports an invalid command line in one line, with a suggestion for a misspelled command or option.</summary>
internal static partial class UsageErrors
{
    /// <summary>Refuses an invalid command line.</summary>
    /// <exception cref="ToolException">The command line is invalid.</exception>
    public static void RefuseInvalid(ParseResult arguments)
    {
        // System.CommandLine treats a misspelled option as the value of an argument, if the command has one.
        var option = arguments.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? null
            : arguments.CommandResult.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal))?.Value;
        var unmatched = option ?? (arguments.UnmatchedTokens is [var token, ..] ? token : null);
        if (unmatched is not null && Unknown(arguments.CommandResult.Command, unmatched) is { } unknown)
        {
            throw ToolException.Usage(unknown);
        }

        if (arguments.Errors is [var first, ..])
        {
            throw ToolException.Usage(
                WhiteSpace().Replace(first.Message, " ").Replace("' '", "', '", StringComparison.Ordinal).Trim().TrimEnd('.'));
        }
    }

    private static string? Unknown(Command command, string token) =>
        token.StartsWith('-') ? $"Unknown option '{token}'{Suggestions.DidYouMean(token, OptionsOf(command))}"
        : command.Subcommands.Count > 0
            ? $"Unknown command '{token}'{Suggestions.DidYouMean(token, command.Subcommands.Select(other => other.Name))}"
        : null;

    private static IEnumerable<string> OptionsOf(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options))
        .Select(option => option.Name);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
