namespace Factbook.Generator.Emission;

/// <summary>Attributes that tell tools what is generated.</summary>
internal static class GeneratedCode
{
    // The assembly's version would change every source with every release, and a test's snapshot with it.
    public const string Attribute = "[global::System.CodeDom.Compiler.GeneratedCode(\"Factbook\", \"1\")]";

    public const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
}
