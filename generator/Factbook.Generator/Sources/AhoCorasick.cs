using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Sources;

/// <summary>
/// Finds many words in one pass over a text (Aho and Corasick, 1975). The time is proportional to the length of the text and the words:
/// each state counts how often it is reached, and the counts are added along the failure links once, so that overlapping words do not take
/// longer.
/// </summary>
internal sealed class AhoCorasick
{
    private const int Root = 0;

    // People who cancel do not notice a millisecond.
    private const int CancellationInterval = 1 << 16;

    private readonly Dictionary<long, int> _transitions = [];

    // By state. The first state is the root, and each state follows its parent.
    private readonly int[] _parents;
    private readonly char[] _characters;
    private readonly int[] _depths;
    private readonly int[] _failures;
    private readonly int[] _counts;
    private readonly int[] _lastEnds;
    private int _states = 1;

    private AhoCorasick(long length)
    {
        var most = checked((int)length + 1);
        _parents = new int[most];
        _characters = new char[most];
        _depths = new int[most];
        _failures = new int[most];
        _counts = new int[most];
        _lastEnds = new int[most];
    }

    /// <summary>Counts how often a text contains each of the words; overlapping occurrences count.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words; an empty one occurs nowhere.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <returns>The counts, in the order of the words.</returns>
    public static int[] Count(string text, IReadOnlyList<string> words, CancellationToken cancellation) =>
        [.. Find(text, words, cancellation).Select(found => found.Count)];

    /// <summary>Counts how often a text contains each of the words, and finds the last occurrence.</summary>
    /// <inheritdoc cref="Count"/>
    /// <returns>The counts and the ends of the last occurrences, in the order of the words.</returns>
    public static (int Count, int LastEnd)[] Find(string text, IReadOnlyList<string> words, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var length = 0L;
        foreach (var word in words)
        {
            length += word.Length <= text.Length ? word.Length : 0;
        }

        var automaton = new AhoCorasick(length);
        var ends = new int[words.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            // A word longer than the text does not occur, and must not use memory.
            ends[i] = words[i].Length <= text.Length ? automaton.Add(words[i]) : Root;
        }

        var order = automaton.OrderByDepth();
        automaton.LinkFailures(order, cancellation);
        automaton.Read(text, cancellation);
        return automaton.ResultsOf(ends, order);
    }

    private int Add(string word)
    {
        var state = Root;
        foreach (var character in word)
        {
            if (!_transitions.TryGetValue(KeyOf(state, character), out var next))
            {
                next = _states++;
                _transitions.Add(KeyOf(state, character), next);
                (_parents[next], _characters[next], _depths[next]) = (state, character, _depths[state] + 1);
            }

            state = next;
        }

        return state;
    }

    private int[] OrderByDepth()
    {
        // A counting sort: 'next' of a depth is the index of the next state with that depth.
        var next = new int[_states + 1];
        for (var state = 0; state < _states; state++)
        {
            next[_depths[state] + 1]++;
        }

        for (var depth = 1; depth <= _states; depth++)
        {
            next[depth] += next[depth - 1];
        }

        var order = new int[_states];
        for (var state = 0; state < _states; state++)
        {
            order[next[_depths[state]]++] = state;
        }

        return order;
    }

    private void LinkFailures(int[] order, CancellationToken cancellation)
    {
        foreach (var state in order)
        {
            if (state % CancellationInterval == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            // The longest proper suffix of a prefix that is also a prefix of a word.
            _failures[state] = _depths[state] <= 1 ? Root : Next(_failures[_parents[state]], _characters[state]);
        }
    }

    private void Read(string text, CancellationToken cancellation)
    {
        var state = Root;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % CancellationInterval == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            state = Next(state, text[i]);
            _counts[state]++;
            _lastEnds[state] = i + 1;
        }
    }

    private int Next(int state, char character)
    {
        for (var steps = 1; ; steps++)
        {
            if (_transitions.TryGetValue(KeyOf(state, character), out var next) || state == Root)
            {
                ScannedCharacters.Add(steps);
                return next;
            }

            state = _failures[state];
        }
    }

    private (int Count, int LastEnd)[] ResultsOf(int[] ends, int[] order)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var (state, suffix) = (order[i], _failures[order[i]]);
            _counts[suffix] += _counts[state];
            _lastEnds[suffix] = Math.Max(_lastEnds[suffix], _lastEnds[state]);
        }

        return [.. ends.Select(end => end == Root ? default : (_counts[end], _lastEnds[end]))];
    }

    private static long KeyOf(int state, char character) => ((long)state << 16) | character;
}
