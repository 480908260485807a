namespace Factbook.Tool.Adding;

/// <summary>Asks the user for values.</summary>
internal interface IPrompts
{
    /// <summary>Asks for a text.</summary>
    /// <param name="title">What is asked for.</param>
    /// <param name="error">Returns why a text is not accepted, or null.</param>
    string Ask(string title, Func<string, string?> error);

    /// <summary>Asks for one of several texts.</summary>
    /// <param name="title">What is asked for.</param>
    /// <param name="choices">The texts, each with a description that may be empty.</param>
    string Choose(string title, IReadOnlyList<KeyValuePair<string, string>> choices);
}
