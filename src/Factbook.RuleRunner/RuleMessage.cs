using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.RuleRunner;

/// <summary>A message of a worker: one line of its output.</summary>
/// <param name="Kind">What the message is.</param>
/// <param name="Rule">The name of the rule, such as <c>Flow.PartsAreInside</c>; empty if the message is about no rule.</param>
/// <param name="Text">The message of a violation or of an exception.</param>
internal sealed record RuleMessage(RuleMessageKind Kind, string Rule = "", string Text = "")
{
    // Begins every line, so that output of a rule is not treated as a message.
    private const string Prefix = "factbook-rule:";

    /// <summary>The fact that the message is about.</summary>
    public FactPosition? Position { get; init; }

    /// <summary>The other facts that the violation involves.</summary>
    public ImmutableArray<FactPosition> Related { get; init; } = [];

    /// <summary>The identifier that a violation states.</summary>
    public string? Id { get; init; }

    public bool IsWarning { get; init; }

    /// <summary>Writes the message on a line of its own, even if a rule has written an unfinished line.</summary>
    public void WriteTo(Stream output)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, RuleJson.Default.RuleMessage);
        output.Write([(byte)'\n', .. "factbook-rule:"u8, .. json, (byte)'\n']);
        output.Flush();
    }

    /// <summary>Parses a message; returns null if the line is not a message.</summary>
    public static RuleMessage? Read(string line)
    {
        try
        {
            return line.StartsWith(Prefix, StringComparison.Ordinal)
                ? JsonSerializer.Deserialize(line.AsSpan(Prefix.Length), RuleJson.Default.RuleMessage)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal enum RuleMessageKind
{
    /// <summary>The rule begins.</summary>
    Begin,

    /// <summary>A fact violates the rule.</summary>
    Violation,

    /// <summary>The rule threw an exception.</summary>
    Exception,

    /// <summary>No rule can be run.</summary>
    Failure,

    /// <summary>All rules were run.</summary>
    End,

    /// <summary>The rule did not end in time. Reported by the process that waits for the worker, as is the next one.</summary>
    Timeout,

    /// <summary>The rule ended its process.</summary>
    Exit,
}

/// <summary>The position of a fact, and the path to one of its values.</summary>
/// <param name="File">The file, as <see cref="SourceLocation.File"/> states it.</param>
/// <param name="Line">The line of the fact, from one.</param>
/// <param name="Column">The column of the fact, from one.</param>
/// <param name="Key">The key of the fact, or null.</param>
/// <param name="Path">The path from the fact to the value: names of properties as YAML writes them, indexes and keys.</param>
internal sealed record FactPosition(string File, int Line, int Column, string? Key, ImmutableArray<PathStep> Path);

/// <param name="Text">The name, the index or the key.</param>
/// <param name="IsName">Whether it is the name of a property.</param>
internal readonly record struct PathStep(string Text, bool IsName);

[JsonSerializable(typeof(RuleMessage))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class RuleJson : JsonSerializerContext;
