using System.Collections;

namespace Factbook;

/// <content>Enumeration.</content>
public sealed partial class FactList<T>
{
    /// <summary>Returns an enumerator over the facts, which allocates nothing once they are materialized.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the facts of a list in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly FactList<T> _list;
        private int _index;

        internal Enumerator(FactList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
