using System.Globalization;
using System.Text;

namespace Factbook.Generator.Tests.Yaml.Oracle;

/// <summary>
/// Derives documents from the productions of YAML 1.2, with indicators in odd positions and few constraints: most texts are valid, some are not.
/// </summary>
/// <remarks>
/// Absent are tags and directives, since they are always refused, and what the other parsers read differently from YAML 1.2.2: blank lines behind
/// an escaped line break (section 7.3.1), and white space at the end of a text without a line break.
/// </remarks>
internal sealed class YamlGrammar(Random random)
{
    private static readonly string[] Words =
    [
        "a", "bc", "one", "70", "1,200", "é", "日本", "😀", "x.y", "it's", "say\"so", "a:b", "::", "c#", "#", "d-e", "--", "f?", "g!", "h&i", "j*k", "l%", "m@n", "o`p",
        "q|r", "s>t", "u=v", "~", "null", "true", "http://x/y?z#w", ":)", ":k", "-x", "?x", "-:", ":-", "?:", "<<<", "--->", "...", "\\n", "a:'b'", "b:\"c\"",
    ];

    private static readonly string[] BlockWords = ["a{b", "c}d", "e[f", "g]h", "i,j", "{", "]", ",", "a,", "x:{y", "n:[m", "q:,", "z:}"];

    private readonly StringBuilder _text = new();
    private readonly List<string> _anchors = [];
    private int _keys;
    private int _blockEnd;
    private int _depth;

    /// <summary>Gets a text of one or more documents.</summary>
    public static string Text(int seed)
    {
        var grammar = new YamlGrammar(new Random(seed));
        grammar.Stream();
        var text = grammar._text.ToString();
        text = grammar.Chance(8) ? text.TrimEnd() : text;
        return grammar.Chance(6) ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }

    private void Stream()
    {
        Gap(0);
        var documents = Chance(5) ? 2 : 1;
        for (var i = 0; i < documents; i++)
        {
            if (i > 0 && Chance(5))
            {
                Add("...\n");
            }
            else if (i > 0 || Chance(4))
            {
                Add(i > 0 && Chance(3) ? "...\n---" : "---");
                if (Chance(8))
                {
                    Add(" ");
                    InlineNode(-1);
                    Comment();
                    Add("\n");
                    continue;
                }

                Comment();
                Add("\n");
            }

            Gap(0);
            _anchors.Clear();
            _depth = 0;
            var indent = Chance(20) ? random.Next(1, 4) : 0;
            BlockNode(indent, isIndented: false);
        }

        if (Chance(10))
        {
            Add("...\n");
        }
    }

    /// <summary>A node that begins a line.</summary>
    private void BlockNode(int indent, bool isIndented)
    {
        if (!isIndented)
        {
            Spaces(indent);
        }

        switch (random.Next(_depth > 3 ? 2 : 12))
        {
            case 0:
                InlineNode(indent - 1);
                Comment();
                Add("\n");
                break;
            case 1 or 2 or 3:
                List(indent);
                break;
            default:
                Map(indent);
                break;
        }
    }

    private void Map(int indent)
    {
        _depth++;
        var count = random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                Gap(indent);
                Spaces(indent);
            }

            if (Chance(40))
            {
                Add("? ");
                Key(isFlow: false);
                Add("\n");
                Spaces(indent);
                Add(":");
            }
            else
            {
                Key(isFlow: false);
                Add(Chance(25) ? " :" : ":");
            }

            Value(indent, isInList: false);
        }

        _depth--;
    }

    private void List(int indent)
    {
        _depth++;
        var count = random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                Gap(indent);
                Spaces(indent);
            }

            Add("-");
            Value(indent, isInList: true);
        }

        _depth--;
    }

    /// <summary>What follows the colon of a key or the dash of an entry.</summary>
    private void Value(int indent, bool isInList)
    {
        var canNest = _depth < 5;
        switch (random.Next(14))
        {
            case 0:
                Comment();
                Add("\n");
                break;
            case 1 or 2 when canNest:
                Anchor(before: " ");
                Comment();
                Add("\n");
                Gap(indent + 1);
                BlockNode(indent + random.Next(1, 4), isIndented: false);
                break;
            case 3 when canNest && isInList:
                var spaces = random.Next(1, 4);
                Spaces(spaces);
                BlockNode(indent + 1 + spaces, isIndented: true);
                break;
            case 3 when canNest:
                Comment();
                Add("\n");
                Spaces(indent);
                List(indent);
                break;
            case 4 or 5:
                Anchor(before: " ");
                Add(" ");
                BlockScalar(indent);
                break;
            case 6:
                Add("\n");
                Gap(indent + 1);
                Spaces(indent + random.Next(1, 4));
                InlineNode(indent);
                Comment();
                Add("\n");
                break;
            default:
                Anchor(before: " ");
                Add(Chance(10) ? "\t" : Chance(8) ? "   " : " ");
                InlineNode(indent);
                Comment();
                Add("\n");
                break;
        }
    }

    /// <summary>A flow node in block context: a scalar, an alias or a flow collection.</summary>
    private void InlineNode(int indent)
    {
        switch (random.Next(10))
        {
            case 0 or 1 when _depth < 5:
                Flow(indent);
                break;
            case 2:
                DoubleQuoted(indent);
                break;
            case 3:
                SingleQuoted(indent);
                break;
            case 4 when _anchors.Count > 0:
                Add("*" + Pick(_anchors));
                break;
            default:
                Plain(indent, isFlow: false);
                break;
        }
    }

    private void Flow(int indent)
    {
        _depth++;
        var isList = Chance(2);
        Add(isList ? "[" : "{");
        var hasNoColon = Chance(8);
        var count = random.Next(4);
        for (var i = 0; i < count; i++)
        {
            FlowGap(indent);
            if (isList)
            {
                FlowItem(indent);
            }
            else
            {
                FlowPair(indent, hasNoColon);
            }

            FlowGap(indent);
            if (i < count - 1 || Chance(6))
            {
                Add(",");
            }
        }

        FlowGap(indent);
        Add(isList ? "]" : "}");
        _depth--;
    }

    private void FlowItem(int indent)
    {
        if (Chance(5))
        {
            FlowPair(indent, hasNoColon: false);
        }
        else
        {
            FlowNode(indent);
        }
    }

    private void FlowPair(int indent, bool hasNoColon)
    {
        if (Chance(25))
        {
            Add("? ");
        }

        var isQuoted = Key(isFlow: true);
        if (hasNoColon || Chance(60))
        {
            return;
        }

        switch (random.Next(8))
        {
            case 1:
                Add(":");
                break;
            case 2 when isQuoted:
                Add(":");
                FlowNode(indent);
                break;
            case 3:
                FlowGap(indent);
                Add(":");
                Add(Chance(3) ? "\t" : " ");
                FlowNode(indent);
                break;
            default:
                Add(":");
                Add(" ");
                FlowGap(indent);
                FlowNode(indent);
                break;
        }
    }

    private void FlowNode(int indent)
    {
        Anchor(before: "", after: " ");
        switch (random.Next(10))
        {
            case 0 or 1 when _depth < 5:
                Flow(indent);
                break;
            case 2:
                DoubleQuoted(indent);
                break;
            case 3:
                SingleQuoted(indent);
                break;
            case 4 when _anchors.Count > 0:
                Add("*" + Pick(_anchors) + (Chance(2) ? " " : ""));
                break;
            default:
                Plain(indent, isFlow: true);
                break;
        }
    }

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

    private void FlowGap(int indent)
    {
        switch (random.Next(14))
        {
            case 0:
                Add("\n");
                Gap(indent + 1, isFlow: true);
                Spaces(indent + random.Next(1, 4));
                break;
            case 1:
                Add(" # note: [x\n");
                Spaces(indent + random.Next(1, 4));
                break;
            case 2:
                Add(Chance(3) ? "\t" : "  ");
                break;
            case < 10:
                Add(" ");
                break;
        }
    }

    private void Anchor(string before, string after = "")
    {
        if (Chance(15))
        {
            var name = "n" + (_anchors.Count + 1).ToString(CultureInfo.InvariantCulture);
            Add($"{before}&{name}{after}");
            _anchors.Add(name);
        }
    }

    private void Comment()
    {
        switch (random.Next(16))
        {
            case 0:
                Add(" # it's a: \"note\" [");
                break;
            case 1:
                Add(Chance(2) ? "\t#x" : " #");
                break;
            case 2:
                Add(Chance(3) ? "\t" : " ");
                break;
        }
    }

    /// <summary>Blank lines and comments between lines.</summary>
    private void Gap(int indent, bool isFlow = false)
    {
        var isBehindBlock = _text.Length == _blockEnd;
        while (Chance(7))
        {
            switch (random.Next(6))
            {
                case 0:
                    Spaces(isFlow ? indent : 0);
                    Add("# - no: 'entry\n");
                    break;
                case 1:
                    Spaces(isFlow ? indent : random.Next(indent + 3));
                    Add("# x\n");
                    break;
                case 2:
                    Spaces(random.Next(indent + 3));
                    Add(Chance(3) && !isBehindBlock ? "\t\n" : "\n");
                    break;
                default:
                    Add("\n");
                    break;
            }
        }
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private void Spaces(int count) => _text.Append(' ', Math.Max(0, count));

    private void Add(string text) => _text.Append(text);
}
