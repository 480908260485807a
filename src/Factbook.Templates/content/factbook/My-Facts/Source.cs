namespace My_Facts;

/// <summary>Who says so: no fact without it.</summary>
/// <param name="Page">The address of the text.</param>
/// <param name="Publisher">Who published it.</param>
public sealed record Source(Uri Page, string Publisher);
