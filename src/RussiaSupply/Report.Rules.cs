using Factbook;

namespace RussiaSupply;

/// <content>The rules of reports: the chain from a speaker to the source that was read.</content>
public sealed partial record Report
{
    [FactRule]
    internal static IEnumerable<RuleViolation> SpeakersAreInTheChain(Report report)
    {
        switch (report.By)
        {
            case UnnamedSpeaker speaker when !report.Through.Append(report.In).Intersect(speaker.Vouchers()).Any():
                yield return new(
                    $"'{speaker.VouchedBy.Id}', which vouches for '{speaker.Id}', is not in the chain of '{report.Id}'", nameof(By))
                {
                    Related = [speaker],
                };
                break;
            case SourceVoice voice when voice.VoiceOf != report.In:
                yield return new($"'{voice.Id}' is the voice of '{voice.VoiceOf.Id}' and not of '{report.In.Id}'", nameof(By))
                {
                    Related = [voice],
                };
                break;
        }
    }

    [FactRule]
    internal static IEnumerable<RuleViolation> SourcesQuoteTheChain(Report report) => report.Through
        .Select((source, index) => (source, index))
        .Where(link => !report.In.QuotedFrom.Contains(link.source))
        .Select(link => new RuleViolation(
            $"'{report.In.Id}' does not quote '{link.source.Id}'; add it to quoted-from there", $"{nameof(Through)}[{link.index}]")
        {
            Related = [report.In],
        });

    [FactRule]
    internal static IEnumerable<RuleViolation> WhatIsSaidAtAnEventIsSaidWhileItTakesPlace(Report report)
    {
        if (report.At is { } occasion && occasion.Date?.Overlaps(report.Said) != true)
        {
            yield return new($"'{report.Id}' was not said while '{occasion.Id}' took place", nameof(Said)) { Related = [occasion] };
        }
    }
}
