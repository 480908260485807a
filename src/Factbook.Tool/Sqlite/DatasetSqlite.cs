using Factbook.Tool.Model;
using Factbook.Tool.Relational;
using Factbook.Tool.Writing;
using Microsoft.Data.Sqlite;

namespace Factbook.Tool.Sqlite;

/// <summary>
/// Writes a dataset as an SQLite database: the tables of the relational dataset, indexes, views and descriptions. The bytes depend only on
/// the facts and on the version of SQLite, which comes with the command.
/// </summary>
internal static class DatasetSqlite
{
    /// <summary>Writes a database; an existing file is replaced.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="ToolException">SQLite cannot represent a value, or the file cannot be written.</exception>
    public static void Write(FactDataset dataset, string path)
    {
        var schema = SqliteSchema.Of(RelationalDataset.Of(dataset));
        AtomicFile.Create(path, temporary =>
        {
            try
            {
                // A default of a record can break a rule of the record, and is then a valid value: the condition is not stated.
                if (!DatabaseFile.Write(temporary, schema))
                {
                    File.Delete(temporary);
                    DatabaseFile.Write(temporary, schema);
                }
            }
            catch (SqliteException cause)
            {
                throw ToolException.Failure($"'{path}' cannot be written: {cause.Message}", cause);
            }
        });
    }
}
