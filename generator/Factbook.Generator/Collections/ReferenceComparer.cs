using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Factbook.Generator.Collections;

/// <summary>Tells models apart by identity where their deep equality would be work for nothing.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceComparer<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
