using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Testing;

/// <summary>What the driver keeps but does not show.</summary>
internal static class Driver
{
    /// <summary>The files that a driver was given.</summary>
    public static ImmutableArray<AdditionalText> AdditionalTexts(GeneratorDriver driver)
    {
        const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance;
        var state = typeof(GeneratorDriver).GetField("_state", Hidden)!.GetValue(driver)!;
        return (ImmutableArray<AdditionalText>)state.GetType().GetField("AdditionalTexts", Hidden)!.GetValue(state)!;
    }
}
