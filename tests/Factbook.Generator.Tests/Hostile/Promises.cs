using System.Globalization;
using System.Text;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>What holds of every answer, whatever the files are.</summary>
internal static class Promises
{
    public static void AssertKept(Answer answer)
    {
        var spans = answer.Files.ToDictionary(file => file.File.Source.Path, file => new TextSpan(0, file.Text.StartsWith('\uFEFF') ? file.Text.Length - 1 : file.Text.Length));
        foreach (var diagnostic in answer.Diagnostics)
        {
            AssertTold(diagnostic, spans);
        }

        if (answer.IsAccepted)
        {
            AssertNothingLost(answer);
        }
    }

    private static void AssertTold(DiagnosticInfo info, Dictionary<string, TextSpan> files)
    {
        Assert.False(info.Descriptor.Id is "FB1999" || info.Descriptor.Id.StartsWith("FB9", StringComparison.Ordinal), "it is told as a defect");
        foreach (var position in info.Others.Items.Prepend(info.Position))
        {
            Assert.True(files[position.Path].Contains(position.Span), $"{info.Descriptor.Id} at {position.Span} is outside of {files[position.Path]}");
        }

        var message = info.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
        Assert.InRange(message.Length, 1, OneLine.MessageLimit - 1);
        Assert.DoesNotContain("##", message, StringComparison.Ordinal);
        Assert.DoesNotContain(message.EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    private static void AssertNothingLost(Answer answer)
    {
        Assert.Equal(answer.Files.Sum(file => file.Packed.Parts.Items.Sum(part => part.Facts.Count)), answer.Dataset.Tables.Items.Sum(table => table.Facts.Count()));
        var discriminators = answer.Schemas.Records.Items.Select(record => record.Discriminator?.Key).ToHashSet();
        foreach (var file in answer.Files)
        {
            Assert.True(file.File.IsComplete, "a part of a file is missing and nobody says so");
            var taken = new TakenSpans(file.Packed.File.Facts.Items);
            foreach (var document in file.File.Documents)
            {
                AssertTaken(document, taken, discriminators);
            }
        }
    }

    /// <summary>Every scalar, save a discriminator, has become a value of some fact.</summary>
    private static void AssertTaken(YamlNode node, TakenSpans taken, HashSet<string?> discriminators)
    {
        switch (node)
        {
            case YamlScalar { IsNull: false } scalar:
                Assert.True(taken.Holds(scalar.Span), $"'{scalar.Text}' at {scalar.Span} was dropped without a word");
                break;
            case YamlList flags when taken.Holds(flags.Span):
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    AssertTaken(item, taken, discriminators);
                }

                break;
            case YamlMap map:
                foreach (var entry in map.Entries.Items.Where(entry => !discriminators.Contains(entry.Key.Text)))
                {
                    AssertTaken(entry.Value, taken, discriminators);
                }

                break;
        }
    }
}
