using System.Text;

namespace Factbook.Generator.Tests.Yaml.Oracle;

/// <summary>
/// Derives documents from the productions of YAML 1.2, with indicators in odd positions and few constraints: most texts are valid, some
/// are not.
/// </summary>
/// <remarks>
/// Absent are tags and directives, since they are always refused, and what the other parsers read differently from YAML 1.2.2: blank lines
/// after an escaped line break (section 7.3.1), and white space at the end of a text without a line break.
/// </remarks>
internal sealed partial class YamlGrammar(Random random)
{
    private static readonly string[] Words =
    [
        "a", "bc", "one", "70", "1,200", "é", "日本", "😀", "x.y", "it's", "say\"so", "a:b", "::", "c#", "#", "d-e", "--", "f?", "g!",
        "h&i", "j*k", "l%", "m@n", "o`p",
"q|r", "s>t", "u=v", "~", "null", "true", "http://x/y?z#w", ":)", ":k", "-x", "?x", "-:", ":-", "?:", "<<<", "--->", "...",
"\\n", "a:'b'", "b:\"c\"",
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

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private void Spaces(int count) => _text.Append(' ', Math.Max(0, count));

    private void Add(string text) => _text.Append(text);
}
