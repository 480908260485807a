using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary><c>[RegularExpression]</c>, with an end to the time that a pattern may take.</summary>
internal sealed class PatternRule
{
    private readonly HashSet<string> _slow = new(StringComparer.Ordinal);

    /// <summary>Whether the text matches as a whole, as in .NET, where empty text always does; null when that took too long.</summary>
    public bool? IsMatch(string pattern, string text)
    {
        // One value is enough to tell that a pattern is too slow: thousands of them would hold up the compiler.
        if (text.Length == 0 || _slow.Contains(pattern))
        {
            return true;
        }

        try
        {
            var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, KnownRules.PatternTimeout);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (ArgumentException)
        {
            // That it is no pattern is said at its declaration.
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            _slow.Add(pattern);
            return null;
        }
    }
}
