using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Factbook.Generator.Rules;

/// <summary><c>[RegularExpression]</c> for the values of one file.</summary>
internal sealed class PatternRule
{
    private readonly Dictionary<string, Regex?> _patterns = new(StringComparer.Ordinal);

    /// <summary>Whether the text matches as a whole, as in .NET, where empty text always does. A pattern that is not checked, which is reported at its declaration, matches any.</summary>
    public bool IsMatch(string pattern, string text)
    {
        if (!_patterns.TryGetValue(pattern, out var regex))
        {
            _patterns.Add(pattern, regex = LinearPattern.Of(pattern));
        }

        return text.Length == 0 || regex is null || (regex.Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length);
    }
}
