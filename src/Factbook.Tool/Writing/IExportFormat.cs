using System.CommandLine;
using Factbook.Tool.Model;

namespace Factbook.Tool.Writing;

/// <summary>A format that <c>factbook export</c> writes.</summary>
internal interface IExportFormat
{
    /// <summary>Gets the name on the command line.</summary>
    string Name { get; }

    /// <summary>Gets what is written, for the help.</summary>
    string Description { get; }

    /// <summary>Gets the options that only this format has.</summary>
    IReadOnlyList<Option> Options => [];

    /// <summary>Checks the arguments before the facts are read.</summary>
    /// <exception cref="ToolException">An argument is invalid for this format.</exception>
    void Check(ExportTarget target)
    {
    }

    /// <summary>Writes a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="target">Where it is written.</param>
    /// <param name="arguments">The command line, for <see cref="Options"/>.</param>
    /// <exception cref="ToolException">The dataset cannot be written in this format or to this target.</exception>
    void Write(FactDataset dataset, ExportTarget target, ParseResult arguments);
}
