// Types that the C# compiler requires and netstandard2.0 lacks. PolySharp could generate them, but the order of its sources, and therefore
// the assembly, differs from build to build.
namespace System.Runtime.CompilerServices
{
    /// <summary>Marks init accessors.</summary>
    internal static class IsExternalInit;
}

namespace System
{
    /// <summary>An index from the start or the end: <c>list[^1]</c>, and the elements of list patterns.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public int GetOffset(int length) => fromEnd ? length - value : value;

        public static implicit operator Index(int value) => new(value);
    }
}
