namespace Dragoman.Web.Strings;

/// <summary>Plural categories of whole numbers as CLDR defines them, for the languages of the interface.</summary>
public static class Plural
{
    public static string Of(string language, long number) => language == "ar" ? Arabic(number) : number == 1 ? "one" : "other";

    private static string Arabic(long number) => (number, number % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
