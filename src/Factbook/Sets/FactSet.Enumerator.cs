using System.Collections;
using System.Runtime.CompilerServices;

namespace Factbook;

/// <content>Enumeration.</content>
public sealed partial class FactSet<T>
{
    /// <summary>Returns an enumerator over all facts, which allocates nothing once they are materialized.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the facts of a set in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactSet<T> _set;
        private readonly object[] _facts;
        private object? _current;
        private int _next;

        internal Enumerator(FactSet<T> set)
        {
            _set = set;
            _facts = set.Facts;
        }

        /// <inheritdoc/>
        public readonly T Current => Unsafe.As<T>(_current!);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            // Locals, so that the fields stay in registers. Once all facts are materialized they are in one array, which needs no call.
            var (facts, next) = (_facts, _next);
            if ((uint)next < (uint)facts.Length)
            {
                _current = facts[next];
                _next = next + 1;
                return true;
            }

            if (_set.AtOrNone(next) is not { } fact)
            {
                return false;
            }

            _current = fact;
            _next = next + 1;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => _next = 0;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
