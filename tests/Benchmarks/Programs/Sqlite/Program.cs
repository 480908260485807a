using Microsoft.Data.Sqlite;
using Peers;

var measure = Measure.Start();
using var connection = new SqliteConnection($"Data Source={Path.Combine(AppContext.BaseDirectory, "parts.db")};Mode=ReadOnly;Pooling=False");
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = "SELECT id, name, maker, note, kind, price, lightest, heaviest, since, origin FROM part WHERE id = $id";
command.Parameters.AddWithValue("$id", args[0]);
using var row = command.ExecuteReader();
row.Read();
var part = new Part
{
    Id = row.GetString(0),
    Name = row.GetString(1),
    Maker = row.GetString(2),
    Note = row.GetString(3),
    Kind = Enum.Parse<Kind>(row.GetString(4), ignoreCase: true),
    Price = row.GetDecimal(5),
    Mass = new Bounds { Low = row.GetDecimal(6), High = row.GetDecimal(7) },
    Since = row.GetFieldValue<DateOnly>(8),
    Origin = row.GetString(9),
};
using var needs = connection.CreateCommand();
needs.CommandText = "SELECT needed FROM need WHERE part = $id ORDER BY place";
needs.Parameters.AddWithValue("$id", args[0]);
using var needed = needs.ExecuteReader();
while (needed.Read())
{
    part.Needs.Add(needed.GetString(0));
}

measure.Stop(part.Name);
