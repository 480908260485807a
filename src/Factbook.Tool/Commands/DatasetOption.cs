using System.CommandLine;
using Factbook.Tool.Reading;

namespace Factbook.Tool.Commands;

/// <summary>Which dataset a command works on.</summary>
internal sealed class DatasetOption : Option<string?>
{
    public DatasetOption()
        : base("--dataset")
    {
        Description = "The assembly whose facts to read. Without it: RussiaSupply, which comes with the command.";
        HelpName = "path/to/My.dll";
    }

    public LoadedDataset Load(ParseResult arguments) =>
        arguments.GetValue(this) is { } path ? DatasetLoader.Load(path) : DatasetLoader.BuiltIn();
}
