using System.Globalization;

namespace Factbook.Tests;

/// <summary>Cultures with other decimal separators, minus signs, digits, letter cases, calendars and reading directions.</summary>
internal static class Cultures
{
    public static readonly TheoryData<string> Names = ["", "tr-TR", "ar-SA", "sv-SE", "th-TH", "fr-FR"];

    public static void Run(string name, Action action)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
