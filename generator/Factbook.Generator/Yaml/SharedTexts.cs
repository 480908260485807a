using System;
using System.Collections.Generic;

namespace Factbook.Generator.Yaml;

/// <summary>
/// Keeps one instance of each short text of a file: most keys are the same few names, many values are the same few words and numbers, and
/// all of them live as long as the file.
/// </summary>
internal sealed class SharedTexts
{
    // Longer texts rarely occur twice.
    private const int Longest = 24;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public string Get(string text)
    {
        if (text.Length > Longest)
        {
            return text;
        }

        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        _texts.Add(text, text);
        return text;
    }
}
