using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Factbook.Generator.Collections;

/// <summary>Compares models by reference where comparing their contents would be wasted work.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceComparer<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
