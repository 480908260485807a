namespace Factbook.Generator.Linking;

/// <summary>Letters that look like ASCII ones, the common part of Unicode's confusables (UTS #39).</summary>
internal static class Confusables
{
    private const string Lookalikes = "аеорсухіјѕԁһӏԛԝАВЕКМНОРСТУХІЈЅοαρυνικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Ascii = "aeopcyxijsdhlqwABEKMHOPCTYXIJSoapuvikABEZHIKMNOPTYX";

    public static char Replace(char character)
    {
        var at = Lookalikes.IndexOf(character);
        return at < 0 ? character : Ascii[at];
    }
}
