using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Compiled;

namespace Steady;

/// <summary>Lookups of defined and undefined keys.</summary>
public class LookUps
{
    private readonly string[] _present = Samples.PresentKeys(Parts.All.Count);
    private readonly string[] _absent = Samples.AbsentKeys(Parts.All.Count);
    private readonly Dictionary<string, Part> _dictionary = Parts.All.ToDictionary(part => part.Id);
    private readonly FrozenDictionary<string, Part> _frozen = Parts.All.ToFrozenDictionary(part => part.Id);

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int HitFactbook() => Factbook(_present);

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int HitFrozenDictionary() => FrozenDictionary(_present);

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int HitDictionary() => Dictionary(_present);

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int MissFactbook() => Factbook(_absent);

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int MissFrozenDictionary() => FrozenDictionary(_absent);

    [Benchmark(OperationsPerInvoke = Samples.Count)]
    public int MissDictionary() => Dictionary(_absent);

    private static int Factbook(string[] keys)
    {
        var found = 0;
        foreach (var key in keys)
        {
            found += Parts.All.TryGetValue(key, out _) ? 1 : 0;
        }

        return found;
    }

    private int FrozenDictionary(string[] keys)
    {
        var found = 0;
        foreach (var key in keys)
        {
            found += _frozen.TryGetValue(key, out _) ? 1 : 0;
        }

        return found;
    }

    private int Dictionary(string[] keys)
    {
        var found = 0;
        foreach (var key in keys)
        {
            found += _dictionary.TryGetValue(key, out _) ? 1 : 0;
        }

        return found;
    }
}
