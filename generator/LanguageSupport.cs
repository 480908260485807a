// Types that the C# compiler expects of the framework and that netstandard2.0 lacks. A generator of them would do, but the order in which
// PolySharp adds its sources differs from build to build, and with it the bytes of the assembly.
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
