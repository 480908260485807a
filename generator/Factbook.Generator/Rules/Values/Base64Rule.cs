using System;

namespace Factbook.Generator.Rules.Values;

/// <summary><c>[Base64String]</c>.</summary>
internal sealed class Base64Rule() : TextRule("Base64String", "text in base 64", @"^[A-Za-z0-9+/=\s]*$")
{
    public override bool IsValid(string text)
    {
        try
        {
            _ = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
