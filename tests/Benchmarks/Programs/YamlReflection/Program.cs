using Peers;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.Converters;
using YamlDotNet.Serialization.NamingConventions;

var measure = Measure.Start();
using var reader = new StreamReader(typeof(Part).Assembly.GetManifestResourceStream("parts")!);
var deserializer = new DeserializerBuilder()
    .WithNamingConvention(CamelCaseNamingConvention.Instance)
    .WithTypeConverter(new DateOnlyConverter(formats: "yyyy-MM-dd"))
    .Build();
var parts = deserializer.Deserialize<List<Part>>(reader).ToDictionary(part => part.Id);
var part = parts[args[0]];
measure.Stop(part.Name);
