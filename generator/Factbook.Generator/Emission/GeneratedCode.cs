namespace Factbook.Generator.Emission;

/// <summary>Attributes that mark generated code for tools.</summary>
internal static class GeneratedCode
{
    // The version of the assembly would change every source, and the snapshots of tests, with every release.
    public const string Attribute = "[global::System.CodeDom.Compiler.GeneratedCode(\"Factbook\", \"1\")]";

    public const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
}
