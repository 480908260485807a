using System;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// The message format of a descriptor in its two parts: the statement, and the expectation or suggestion that follows it. A build prints
/// both in one line; a report that shows them apart does not have to find the boundary in a text that contains values of the file.
/// </summary>
/// <param name="statement">States what is wrong.</param>
/// <param name="expectation">States what is expected or what to do, with the separator before it; or empty.</param>
internal sealed class TwoPartMessage(string statement, string expectation) : LocalizableString
{
    private const string Separator = "; ";

    public string Statement { get; } = statement;

    public string Expectation { get; } = expectation;

    /// <summary>Splits a format at its first <c>; </c>; a format without one is a statement alone.</summary>
    public static TwoPartMessage Split(string format) => format.IndexOf(Separator, StringComparison.Ordinal) is > 0 and var end
        ? new TwoPartMessage(format.Substring(0, end), format.Substring(end))
        : new TwoPartMessage(format, "");

    protected override string GetText(IFormatProvider? formatProvider) => Statement + Expectation;

    protected override int GetHash() => Statement.GetHashCode();

    protected override bool AreEqual(object? other) =>
        other is TwoPartMessage message && message.Statement == Statement && message.Expectation == Expectation;
}
