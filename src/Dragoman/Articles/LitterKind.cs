namespace Dragoman.Articles;

/// <summary>What a line of litter is there for, as the values of a pack's <c>litter</c> rows name it.</summary>
internal enum LitterKind
{
    Share,
    Follow,
    Cookies,
    Subscribe,
    Related,
    Syndicated,
    Credit,
    Navigation,
    Copyright,
    Comments,
    Advert,
    Contact,
}

/// <summary>The names of the kinds of litter as packs and readings write them: in small letters.</summary>
internal static class LitterKinds
{
    private static readonly string[] Names = [.. Enum.GetNames<LitterKind>().Select(name => name.ToLowerInvariant())];

    public static string Name(this LitterKind kind) => Names[(int)kind];

    public static LitterKind? Parse(string name) => Array.IndexOf(Names, name) is var kind and >= 0 ? (LitterKind)kind : null;
}
