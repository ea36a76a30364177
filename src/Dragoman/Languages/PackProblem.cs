namespace Dragoman.Languages;

/// <summary>An error or a doubt about a language pack, at the line that causes it.</summary>
public sealed record PackProblem(string File, int Line, string Message);
