using Microsoft.Data.Sqlite;
using Peers;

var measure = Measure.Start();
using var connection = new SqliteConnection(
    $"Data Source={Path.Combine(AppContext.BaseDirectory, "parts.db")};Mode=ReadOnly;Pooling=False");
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = "SELECT id, name, by, use, kind, eur, lightest, heaviest, made, place FROM part WHERE id = $id";
command.Parameters.AddWithValue("$id", args[0]);
using var row = command.ExecuteReader();
row.Read();
var part = new Part
{
    Id = row.GetString(0),
    Name = row.GetString(1),
    By = row.GetString(2),
    Use = row.GetString(3),
    Kind = Enum.Parse<Kind>(row.GetString(4), ignoreCase: true),
    Eur = row.GetDecimal(5),
    Kg = new Bounds { Low = row.GetDecimal(6), High = row.GetDecimal(7) },
    Made = row.GetFieldValue<DateOnly>(8),
    From = row.GetString(9),
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
