namespace Factbook.RealData.Tests.Congress;

public sealed record PersonName(
    string First,
    string Last,
    string? Middle = null,
    string? Suffix = null,
    string? Nickname = null,
    string? OfficialFull = null);

public sealed record Biography(DateOnly Birthday, Gender Gender);

public enum Gender
{
    M,
    F,
}

public sealed record Relative(string Name, string Relation);

/// <summary>A formal position of leadership; without an end it is still held.</summary>
public sealed record LeadershipRole(string Title, Chamber Chamber, DateOnly Start, DateOnly? End = null);

public enum Chamber
{
    House,
    Senate,
}
