using System.Text.Json;
using System.Text.Json.Serialization;
using Peers;

var measure = Measure.Start();
using var stream = typeof(PartsContext).Assembly.GetManifestResourceStream("parts")!;
var parts = JsonSerializer.Deserialize(stream, PartsContext.Default.PartArray)!.ToDictionary(part => part.Id);
var part = parts[args[0]];
measure.Stop(part.Name);

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Part[]))]
internal sealed partial class PartsContext : JsonSerializerContext;
