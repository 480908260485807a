using System.CommandLine;
using Factbook.Tool.Model;
using Factbook.Tool.Writing;

namespace Factbook.Tool.LinkedData;

/// <summary>One JSON-LD 1.1 document with all facts and the vocabulary of the dataset.</summary>
internal sealed class LinkedDataFormat : IExportFormat
{
    private readonly Option<string?> _base = new("--base")
    {
        Description = "JSON-LD: the address at which the file is published, with which all IRIs of facts begin.",
        HelpName = "iri",
    };

    public LinkedDataFormat() => _base.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && !DatasetIri.IsBase(token.Value))
        {
            result.AddError(
                $"'{token.Value}' is not a valid --base; expected an absolute IRI without '#', such as 'https://example.org/facts.jsonld'");
        }
    });

    public string Name => "jsonld";

    public string Description => "linked data in one JSON-LD document";

    public IReadOnlyList<Option> Options => [_base];

    public void Write(FactDataset dataset, ExportTarget target, ParseResult arguments) => target.WriteFile(
        stream => LinkedDataDocument.Write(dataset, arguments.GetValue(_base) ?? DatasetIri.Of(dataset.Name), stream));
}
