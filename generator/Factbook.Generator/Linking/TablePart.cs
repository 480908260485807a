namespace Factbook.Generator.Linking;

/// <summary>The facts of a table in one file.</summary>
/// <param name="File">The index of the file in the order of the generator's input.</param>
/// <param name="Part">The index of the part in the file.</param>
/// <param name="First">The first of its facts.</param>
internal readonly record struct TablePart(int File, int Part, FactIndex First);
