namespace Factbook.Tool.Parquet;

/// <summary>A value that Parquet cannot represent exactly. The caller adds the fact to the message.</summary>
internal sealed class UnrepresentableValueException(string message) : Exception(message);
