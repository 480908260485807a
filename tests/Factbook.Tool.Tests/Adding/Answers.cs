using Factbook.Tool.Adding;

namespace Factbook.Tool.Tests.Adding;

/// <summary>A user who gives answers in order. An answer that is not accepted is followed by the next one.</summary>
internal sealed class Answers(params string[] answers) : IPrompts
{
    private readonly Queue<string> _answers = new(answers);

    /// <summary>Gets what was asked, with the choices and their descriptions.</summary>
    public List<string> Questions { get; } = [];

    public string Ask(string title, Func<string, string?> error)
    {
        Questions.Add(title);
        return Next(answer => error(answer) is null);
    }

    public string Choose(string title, IReadOnlyList<KeyValuePair<string, string>> choices)
    {
        Questions.Add($"{title}: {string.Join(", ", choices.Select(choice => $"{choice.Key} ({choice.Value})"))}");
        return Next(answer => choices.Any(choice => choice.Key == answer));
    }

    private string Next(Func<string, bool> isAccepted)
    {
        while (true)
        {
            if (_answers.Dequeue() is var answer && isAccepted(answer))
            {
                return answer;
            }
        }
    }
}
