using BenchmarkDotNet.Attributes;
using Compiled;

namespace Steady;

/// <summary>Accesses named facts, all facts in order, and facts by reference.</summary>
public class Walks
{
    private static readonly Place s_norway = Places.No;

    private readonly Part[] _array = [.. Parts.All];
    private readonly HandWritten[] _byHand = HandWritten.Of(Parts.All);

    [Benchmark]
    public Place NamedMember() => Places.No;

    [Benchmark]
    public Place StaticField() => s_norway;

    [Benchmark]
    public int EnumerateFactbook()
    {
        var kinds = 0;
        foreach (var part in Parts.All)
        {
            kinds += (int)part.Kind;
        }

        return kinds;
    }

    [Benchmark]
    public int EnumerateArray()
    {
        var kinds = 0;
        foreach (var part in _array)
        {
            kinds += (int)part.Kind;
        }

        return kinds;
    }

    [Benchmark]
    public int FollowReferences()
    {
        var characters = 0;
        foreach (var part in _array)
        {
            characters += part.From.Name.Length;
        }

        return characters;
    }

    [Benchmark]
    public int FollowReferencesByHand()
    {
        var characters = 0;
        foreach (var part in _byHand)
        {
            characters += part.From.Name.Length;
        }

        return characters;
    }

    [Benchmark]
    public int CountInverses()
    {
        var count = 0;
        foreach (var part in _array)
        {
            count += part.NeededFor.Count;
        }

        return count;
    }

    [Benchmark]
    public int CountInversesByHand()
    {
        var count = 0;
        foreach (var part in _byHand)
        {
            count += part.NeededFor.Count;
        }

        return count;
    }
}
