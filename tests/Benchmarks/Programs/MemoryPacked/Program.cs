using MemoryPack;
using Peers;

var measure = Measure.Start();
using var stream = (UnmanagedMemoryStream)typeof(Part).Assembly.GetManifestResourceStream("parts")!;
Part[] all;
unsafe
{
    all = MemoryPackSerializer.Deserialize<Part[]>(new ReadOnlySpan<byte>(stream.PositionPointer, (int)stream.Length))!;
}

var parts = all.ToDictionary(part => part.Id);
var part = parts[args[0]];
measure.Stop(part.Name);
