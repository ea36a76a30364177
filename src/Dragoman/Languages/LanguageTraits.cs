namespace Dragoman.Languages;

/// <summary>A language that is recognised, and the scripts it is written in.</summary>
internal sealed record LanguageTraits(string Code, Script[] Scripts);

/// <summary>A script of a language, by its number in <see cref="ScriptRanges"/>, and what each letter in it says for the language.</summary>
internal sealed record Script(int Number, float Weight);
