namespace Factbook.Generator.Tests.Yaml.Oracle;

/// <content>Flow collections.</content>
internal sealed partial class YamlGrammar
{
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
}
