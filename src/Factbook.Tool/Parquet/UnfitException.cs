namespace Factbook.Tool.Parquet;

/// <summary>A value that Parquet can't hold as it is. Who knows the fact says whose it was.</summary>
internal sealed class UnfitException(string message) : Exception(message);
