using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Factbook.Tool.Tests.JsonSchema.Server;

/// <summary>A client of yaml-language-server, which VS Code runs: the Language Server Protocol over standard streams.</summary>
public sealed class LanguageServer : IAsyncLifetime
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _asked = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _opened = new();
    private Process? _process;
    private MessageStream? _messages;
    private int _requests;

    /// <summary>Opens a document, which does not have to be a file, and waits for its diagnostics.</summary>
    /// <param name="path">The full path of the document.</param>
    public async Task<Document> Open(string path, string text)
    {
        await Start();
        var uri = new Uri(path).AbsoluteUri;
        var found = _opened[uri] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _messages!.Send(Message("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        }));
        return new Document(this, uri, await found.Task.WaitAsync(Patience.Limit));
    }

    /// <summary>Sends a request and waits for the response.</summary>
    internal async Task<JsonNode?> Ask(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _requests);
        var answer = _asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = Message(method, parameters);
        message["id"] = id;
        _messages!.Send(message);
        return await answer.Task.WaitAsync(Patience.Limit);
    }

    Task IAsyncLifetime.InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    // Started by the first test that needs it: a normal run needs it for none.
    private async Task Start()
    {
        if (_process is not null)
        {
            return;
        }

        var program = ServerFolder.Install();
        _process = Process.Start(
            new ProcessStartInfo("node", [program, "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        _messages = new MessageStream(_process.StandardOutput.BaseStream, _process.StandardInput.BaseStream);
        _ = _messages.Receive(Handle);
        await Ask("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = new Uri(Repository.PathOf(".")).AbsoluteUri,
            ["capabilities"] = new JsonObject
            {
                ["workspace"] = new JsonObject { ["configuration"] = true },
                ["textDocument"] = new JsonObject
                {
                    ["completion"] = new JsonObject
                    {
                        ["completionItem"] = new JsonObject
                        {
                            ["snippetSupport"] = true, ["documentationFormat"] = new JsonArray("markdown", "plaintext")
                        }
                    },
                    ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("markdown") },
                    ["publishDiagnostics"] = new JsonObject(),
                },
            },
        });
        _messages.Send(Message("initialized", []));
    }

    private void Handle(JsonNode message)
    {
        if (message["method"] is null)
        {
            _asked[(int)message["id"]!].SetResult(message["result"] ?? message["error"]);
        }
        else if (message["id"] is { } request)
        {
            _messages!.Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = request.DeepClone(), ["result"] = Answer(message) });
        }
        else if (
            (string)message["method"]! == "textDocument/publishDiagnostics"
                && _opened.TryGetValue((string)message["params"]!["uri"]!, out var opened))
        {
            opened.TrySetResult(message["params"]!["diagnostics"]!.AsArray());
        }
    }

    // The default settings of VS Code, without the schemas of other publishers.
    private static JsonNode? Answer(JsonNode request) => (string)request["method"]! != "workspace/configuration" ? null
        : new JsonArray(
            [.. request["params"]!["items"]!.AsArray().Select(item => (string?)item!["section"] == "yaml" ? Settings() : null)]);

    private static JsonObject Settings() =>
        new() { ["validate"] = true, ["hover"] = true, ["completion"] = true, ["schemaStore"] = new JsonObject { ["enable"] = false } };

    private static JsonObject Message(string method, JsonObject parameters) =>
        new() { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters };
}

/// <summary>One server for all tests, since starting it takes a second.</summary>
[CollectionDefinition(nameof(LanguageServer))]
public sealed class LanguageServerDefinition : ICollectionFixture<LanguageServer>;
