using System.Text.Json;
using System.Text.Json.Nodes;

namespace Factbook.Tool.Tests.Relational;

/// <summary>Compares the tables of an export with the JSON export.</summary>
/// <param name="rowsOf">Returns the rows of a table, with values as text.</param>
/// <param name="flag">Returns the text of a Boolean value.</param>
internal sealed class JsonComparison(
    Func<string, IReadOnlyList<IReadOnlyDictionary<string, string?>>> rowsOf, Func<bool, string> flag)
{
    private readonly Dictionary<string, ILookup<string, IReadOnlyDictionary<string, string?>>> _lists = [];
    private int _compared;

    /// <summary>Asserts that every value of the article's JSON export is in the tables.</summary>
    /// <returns>The number of compared values.</returns>
    public int Compare()
    {
        foreach (var (name, facts) in JsonNode.Parse(Run.Export())!.AsObject())
        {
            var table = JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
            var rows = rowsOf(table).ToDictionary(row => row["id"]!);
            Assert.Equal(facts!.AsArray().Select(fact => (string)fact!["id"]!), rows.Keys);
            foreach (var fact in facts.AsArray())
            {
                AssertSame(table, (string)fact!["id"]!, rows[(string)fact["id"]!], fact.AsObject(), "");
            }
        }

        return _compared;
    }

    private void AssertSame(string table, string id, IReadOnlyDictionary<string, string?> row, JsonObject json, string prefix)
    {
        foreach (var (name, value) in json.Where(member => member.Value is not null))
        {
            var column = prefix + JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
            switch (value)
            {
                case JsonArray { Count: > 0 } when column == "claims":
                    break;
                case JsonArray items when items.All(item => item is JsonValue):
                    var list = ListOf($"{table}_{column}", id);
                    Assert.Equal(items.Select(item => (string?)item), list.Select(item => item[column]));
                    _compared += items.Count;
                    break;
                case JsonObject figure when figure.ContainsKey("asWritten"):
                    Assert.Equal((string?)figure["asWritten"], row[column + "_as_written"]);
                    Assert.Equal((string?)figure["lower"], row[column + "_low"]);
                    Assert.Equal((string?)figure["upper"], row[column + "_high"]);
                    Assert.Equal(flag((bool)figure["lowerOpen"]!), row[column + "_low_open"]);
                    Assert.Equal(flag((bool)figure["upperOpen"]!), row[column + "_high_open"]);
                    _compared += 5;
                    break;
                case JsonObject nested:
                    AssertSame(table, id, row, nested, column + "_");
                    break;
                default:
                    Assert.Equal(TextOf(value!), row[column]);
                    _compared++;
                    break;
            }
        }
    }

    private string? TextOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => (string?)value,
        JsonValueKind.True or JsonValueKind.False => flag((bool)value),
        _ => value.ToJsonString(),
    };

    private IEnumerable<IReadOnlyDictionary<string, string?>> ListOf(string table, string id)
    {
        if (!_lists.TryGetValue(table, out var rows))
        {
            rows = rowsOf(table).ToLookup(row => row.Values.First()!);
            _lists.Add(table, rows);
        }

        return rows[id];
    }
}
