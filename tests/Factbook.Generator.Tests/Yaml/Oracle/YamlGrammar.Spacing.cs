using System.Globalization;

namespace Factbook.Generator.Tests.Yaml.Oracle;

/// <content>White space, comments and anchors.</content>
internal sealed partial class YamlGrammar
{
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
}
