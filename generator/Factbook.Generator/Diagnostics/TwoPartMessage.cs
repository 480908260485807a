using System;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// The message format of a descriptor in two parts: the statement, and the expectation or suggestion. A build prints both in one line.
/// Reports that show them separately do not have to parse a text that contains values of the file.
/// </summary>
/// <param name="statement">The fact.</param>
/// <param name="expectation">The expectation or the fix, with the preceding separator; or empty.</param>
internal sealed class TwoPartMessage(string statement, string expectation) : LocalizableString
{
    private const string Separator = "; ";

    public string Statement { get; } = statement;

    public string Expectation { get; } = expectation;

    /// <summary>Splits a format at its first <c>; </c>; a format without one is only a statement.</summary>
    public static TwoPartMessage Split(string format) => format.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var end
        ? new TwoPartMessage(format.Substring(0, end), format.Substring(end))
        : new TwoPartMessage(format, "");

    protected override string GetText(IFormatProvider? formatProvider) => Statement + Expectation;

    protected override int GetHash() => Statement.GetHashCode();

    protected override bool AreEqual(object? other) =>
        other is TwoPartMessage message && message.Statement == Statement && message.Expectation == Expectation;
}
