using System.Globalization;

namespace Factbook.Generator.Tests.Yaml.Oracle;

/// <content>Scalars and keys.</content>
internal sealed partial class YamlGrammar
{
    /// <returns>Whether the key is quoted.</returns>
    private bool Key(bool isFlow)
    {
        var number = (++_keys).ToString(CultureInfo.InvariantCulture);
        switch (random.Next(8))
        {
            case 0:
                Add($"\"{(Chance(3) ? "\\t: " : "")}k{number}\"");
                return true;
            case 1:
                Add($"'{(Chance(3) ? "#''" : "")}k{number}'");
                return true;
            case 2 or 3:
                var word = Pick(Words);
                word = !isFlow && Chance(4) ? word + Pick(BlockWords) : word;
                Add(isFlow ? word.Replace(",", "", StringComparison.Ordinal) : word);
                Add(Chance(3) ? " k" : "k");
                Add(number);
                return false;
            default:
                Add("k" + number);
                return false;
        }
    }

    private void Plain(int indent, bool isFlow)
    {
        var count = random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                Break(indent, isFlow ? 12 : 8);
            }

            var word = !isFlow && Chance(5) ? Pick(BlockWords) : Pick(Words);
            Add(isFlow ? word.Replace(",", "", StringComparison.Ordinal) : word);
        }
    }

    private void DoubleQuoted(int indent)
    {
        Add("\"");
        var count = random.Next(4);
        for (var i = 0; i < count; i++)
        {
            if (i > 0 || Chance(4))
            {
                Break(indent, 6);
            }

            Add(random.Next(6) switch
            {
                0 => "\\n",
                1 => "\\\"",
                2 => "\\u00e9\\x41",
                3 when Chance(2) => "\\\n" + new string(' ', indent + random.Next(1, 4)) + "w",
                3 => "\\ ",
                _ => Pick(Words).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal),
            });
        }

        if (Chance(6))
        {
            Break(indent, 3);
        }

        Add("\"");
    }

    private void SingleQuoted(int indent)
    {
        Add("'");
        var count = random.Next(4);
        for (var i = 0; i < count; i++)
        {
            if (i > 0 || Chance(4))
            {
                Break(indent, 6);
            }

            Add(Chance(5) ? "''" : Pick(Words).Replace("'", "''", StringComparison.Ordinal));
        }

        if (Chance(6))
        {
            Break(indent, 3);
        }

        Add("'");
    }

    private void BlockScalar(int indent)
    {
        Add(Chance(2) ? "|" : ">");
        var more = random.Next(1, 4);
        var hasIndicator = Chance(4);
        var number = more.ToString(CultureInfo.InvariantCulture);
        var chomping = random.Next(4) switch { 0 => "-", 1 => "+", _ => "" };
        Add(!hasIndicator ? chomping : Chance(2) ? number + chomping : chomping + number);
        Comment();
        Add("\n");
        var lines = random.Next(5);
        for (var i = 0; i < lines; i++)
        {
            var kind = random.Next(8);
            if (kind == 0)
            {
                Add("\n");
            }
            else if (kind == 1)
            {
                Spaces(random.Next(0, indent + more + (i == 0 && !hasIndicator ? 1 : 3)));
                Add("\n");
            }
            else
            {
                Spaces(indent + more + (Chance(6) && (i > 0 || hasIndicator) ? random.Next(1, 3) : 0));
                Add(Chance(12) ? "\t" : "");
                Add(Pick(Words));
                Add(Chance(3) ? " " + Pick(BlockWords) : "");
                Add(Chance(10) ? " " : "");
                Add("\n");
            }
        }

        _blockEnd = _text.Length;
    }

    /// <summary>White space within a scalar, sometimes a line break.</summary>
    private void Break(int indent, int odds)
    {
        if (!Chance(odds))
        {
            Add(Chance(10) ? "\t" : Chance(8) ? "  " : " ");
            return;
        }

        Add(Chance(6) ? " \n" : "\n");
        while (Chance(4))
        {
            var hasTab = Chance(8);
            Spaces(hasTab ? indent + 1 : random.Next(indent + 3));
            Add(hasTab ? "\t\n" : "\n");
        }

        Spaces(indent + random.Next(1, 4));
        Add(Chance(15) ? "\t" : "");
    }
}
