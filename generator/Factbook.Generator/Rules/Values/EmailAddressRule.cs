namespace Factbook.Generator.Rules.Values;

/// <summary><c>[EmailAddress]</c>: one <c>@</c>, neither first nor last.</summary>
internal sealed class EmailAddressRule() : TextRule("EmailAddress", "an e-mail address", "^[^@]+@[^@]+$")
{
    public override bool IsValid(string text) => text.IndexOf('@') is var at and > 0 && at == text.LastIndexOf('@') && at < text.Length - 1;
}
