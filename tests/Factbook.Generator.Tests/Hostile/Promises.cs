using System.Globalization;
using System.Text;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>The properties of every result, for any files.</summary>
internal static class Promises
{
    /// <param name="answer">The result.</param>
    /// <param name="changed">The file to check; null for all. The results of the others are unchanged.</param>
    public static void AssertKept(Answer answer, int? changed = null)
    {
        var spans = answer.Files.ToDictionary(
            file => file.File.Source.Path,
            file => new TextSpan(0, file.Text.StartsWith('\uFEFF') ? file.Text.Length - 1 : file.Text.Length));
        foreach (var diagnostic in answer.Diagnostics)
        {
            AssertReported(diagnostic, spans);
        }

        if (answer.IsAccepted)
        {
            AssertNothingLost(answer, changed is { } file ? [answer.Files[file]] : answer.Files);
        }
    }

    private static void AssertReported(DiagnosticInfo info, Dictionary<string, TextSpan> files)
    {
        Assert.False(
            info.Descriptor.Id is "FB1999" || info.Descriptor.Id.StartsWith("FB9", StringComparison.Ordinal),
            "it is reported as an internal error");
        foreach (var position in info.Others.Items.Prepend(info.Position))
        {
            Assert.True(
                files[position.Path].Contains(position.Span),
                $"{info.Descriptor.Id} at {position.Span} is outside of {files[position.Path]}");
        }

        var message = info.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
        Assert.InRange(message.Length, 1, OneLine.MessageLimit - 1);
        Assert.DoesNotContain("##", message, StringComparison.Ordinal);
        Assert.DoesNotContain(message.EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    private static void AssertNothingLost(Answer answer, IEnumerable<Read> files)
    {
        Assert.Equal(
            answer.Files.Sum(file => file.Packed.Parts.Items.Sum(part => part.Facts.Count)),
            answer.Dataset.Tables.Items.Sum(table => table.Facts.Count()));
        var discriminators = answer.Schemas.Records.Items.Select(record => record.Discriminator?.Key).ToHashSet();
        foreach (var file in files)
        {
            Assert.True(file.File.IsComplete, "a part of a file is missing without a diagnostic");
            Assert.Equal(WrittenIn(file.File, file.Text), SpansOf(file.File).Count());
            var taken = new TakenSpans(file.Packed.File.Facts.Items);
            foreach (var document in file.File.Documents)
            {
                AssertTaken(document, taken, discriminators);
            }
        }
    }

    private static IEnumerable<TextSpan> SpansOf(YamlFile file) =>
        file.Documents.Items.SelectMany(Scalars).Select(scalar => scalar.Span).Distinct();

    /// <summary>
    /// Returns the number of scalars that the YAML library counts in a file, independently of the nodes. The library fails for some files
    /// that are read here; these are not compared.
    /// </summary>
    private static int WrittenIn(YamlFile file, string text)
    {
        var written = text.TrimStart('\uFEFF');
        var (parser, count) = (new Parser(new StringReader(written)), 0);
        try
        {
            while (parser.MoveNext())
            {
                // A document that contains only 'null' is empty and has no node.
                count += parser.Current switch
                {
                    // The library reads the key of '{ :: a }' as empty and not as ':'.
                    Scalar { Style: ScalarStyle.Plain, Value: "" } scalar => IsBetweenColons(written, (int)scalar.Start.Index) ? 1 : 0,
                    Scalar { Style: ScalarStyle.Plain, Value: "null" or "Null" or "NULL" or "~" } => file.Documents.Count == 0 ? 0 : 1,
                    Scalar => 1,
                    _ => 0,
                };
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            return SpansOf(file).Count();
        }

        return count;
    }

    private static bool IsBetweenColons(string text, int offset) =>
        offset > 0 && offset < text.Length && text[offset - 1] == ':' && text[offset] == ':';

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar { Span.Length: > 0 } scalar => [scalar],
        YamlSequence list => list.Items.Items.SelectMany(Scalars),
        YamlMapping map => map.Entries.Items.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        _ => [],
    };

    /// <summary>Checks that every scalar except discriminators is a value of a fact.</summary>
    private static void AssertTaken(YamlNode node, TakenSpans taken, HashSet<string?> discriminators)
    {
        switch (node)
        {
            case YamlScalar { IsNull: false } scalar:
                Assert.True(taken.Holds(scalar.Span), $"'{scalar.Text}' at {scalar.Span} was dropped without a word");
                break;
            case YamlSequence flags when taken.Holds(flags.Span):
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                {
                    AssertTaken(item, taken, discriminators);
                }

                break;
            case YamlMapping map:
                foreach (
                    var entry in map.Entries.Items.Where(entry =>
                        !discriminators.Any(key =>
                            key is not null
                                && Words.AreSame(key, entry.Key.Text))))
                {
                    AssertTaken(entry.Value, taken, discriminators);
                }

                break;
        }
    }
}
