using System;
using System.Collections.Generic;

namespace Factbook.Generator.Yaml;

/// <summary>
/// One instance of each short text of a file: most keys are the same few names, and many values are the same few words and numbers, and
/// they live as long as the file.
/// </summary>
internal sealed class SharedTexts
{
    // Longer texts seldom occur twice.
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
