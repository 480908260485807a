using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Testing;

/// <summary>Internal state of the generator driver.</summary>
internal static class Driver
{
    /// <summary>Returns the files that were passed to a driver.</summary>
    public static ImmutableArray<AdditionalText> AdditionalTexts(GeneratorDriver driver)
    {
        const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance;
        var state = typeof(GeneratorDriver).GetField("_state", Hidden)!.GetValue(driver)!;
        return (ImmutableArray<AdditionalText>)state.GetType().GetField("AdditionalTexts", Hidden)!.GetValue(state)!;
    }
}
