namespace Factbook.Generator.Emission;

/// <summary>One source to add. Equal to another with the same text, so that an edit re-emits only what it changes.</summary>
internal sealed record GeneratedSource(string HintName, string Text);
