using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Commands;

/// <summary>Says in one line what is wrong with a command line.</summary>
internal static partial class UsageMistakes
{
    /// <exception cref="ToolException">The command line has a mistake.</exception>
    public static void Check(ParseResult arguments)
    {
        // A misspelt option would be taken for the argument that the command has room for.
        var option = arguments.Tokens.Any(token => token.Type == TokenType.DoubleDash) ? null
            : arguments.CommandResult.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal));
        if (option is not null)
        {
            throw ToolException.Usage(Unmatched(arguments, option.Value));
        }

        if (arguments.Errors is [var first, ..])
        {
            throw ToolException.Usage(arguments.UnmatchedTokens is [var token, ..] ? Unmatched(arguments, token) : OneLine(first.Message));
        }
    }

    private static string Unmatched(ParseResult arguments, string token)
    {
        var command = arguments.CommandResult.Command;
        return token.StartsWith('-') ? $"there is no option '{token}'{Suggestions.DidYouMean(token, OptionsOf(command))}"
            : command.Subcommands.Count > 0 ? $"there is no command '{token}'{Suggestions.DidYouMean(token, command.Subcommands.Select(other => other.Name))}"
            : $"{command.Name} has no use for '{token}'";
    }

    private static IEnumerable<string> OptionsOf(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options))
        .Select(option => option.Name);

    private static string OneLine(string text)
    {
        var line = Blanks().Replace(text, " ").Replace("' '", "', '", StringComparison.Ordinal).Trim().TrimEnd('.');
        return char.ToLowerInvariant(line[0]) + line[1..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
