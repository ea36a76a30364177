namespace Dragoman.Languages;

/// <summary>Values of <c>role</c> rows that the engine treats by themselves.</summary>
internal static class CastRoles
{
    /// <summary>"Both ministers", "the two sides": whoever met last.</summary>
    public const string Pair = "the-pair";
    public const string Counterpart = "counterpart";
    public const string Host = "host";
    public const string Guest = "guest";
    public const string Visitor = "visitor";

    /// <summary>Roles of the same state as the one they belong to.</summary>
    public static bool IsOwn(string role) => role is "predecessor" or "successor" or "deputy" or "spouse";
}
