namespace Dragoman.Languages;

/// <summary>
/// What a word of a pack, or a mention put together from words, is. The first part are the tags of words/*.tsv
/// (docs/pack-format.md says what each one means); the second part are mentions the engine or a mention rule makes.
/// </summary>
public enum Tag : byte
{
    State, Adjective, Demonym, Capital, City, Body, Metonym, Region, RegionAdjective, Country,
    Cardinal, Ordinal, OrdinalMark, Scale, Group, Fraction, HalfMore, NumberAnd, NumberPoint, NumberOver, Sign, Bound, Multiple, RangeTo, RangeBetween,
    Month, Weekday, HijriMonth, Season, DateWord, Relative, TimeUnit, Daytime, Since, Until, Ago, SamePeriod, StartOf, EndOf,
    Currency, Cent, Percent, Points, Unit, Counted,
    Indicator, Deficit, Surplus, Up, Down, Level, ChangeBy, LevelTo, LevelFrom, Against, ShareOf, OfWhich, Respectively, Target, Equals,
    Total, Give, Invest, Prep, Anaphor, Our,
    Say, SayNoun, AccordingTo, Unnamed, Pronoun, ObjectPronoun, Possessive, Document, NotQuote,
    Office, OfficeHead, Domain, Institution, Role, Honorific, Former, Acting, Given, FamilyName, Particle, NameSuffix, InitialWord,
    Contact, Cue, Series, AgreementKind, Agreement, AgreementStatus, Pledge, Gloss,
    Topic, Stop, Abbreviation, Litter, Published, Damage, Agency, Occasion, Gender, That, Times, Ended, None,

    Number, Portion, Day, Year, Nth, Quantity, Date, Party, Name, Title, Person,
}

/// <summary>Names of tags as packs write them (<c>region-adjective</c>) and the sets the engine treats alike.</summary>
public static class Tags
{
    private static readonly Dictionary<string, Tag> ByName = Enum.GetValues<Tag>().ToDictionary(Name, StringComparer.Ordinal);

    public static string Name(this Tag tag)
    {
        var name = tag.ToString();
        return string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
    }

    public static bool TryParse(string name, out Tag tag) => ByName.TryGetValue(name, out tag);

    /// <summary>True for tags that rows of words/*.tsv may carry.</summary>
    public static bool IsWord(this Tag tag) => tag <= Tag.None;

    /// <summary>Tags that neither hide the words inside them nor are hidden: what an article is about, not how it is built.</summary>
    public static bool IsBackground(this Tag tag) =>
        tag is Tag.Topic or Tag.Litter or Tag.Stop or Tag.InitialWord or Tag.Abbreviation or Tag.Given or Tag.FamilyName or Tag.Published or Tag.Particle or Tag.Agency or Tag.Occasion or Tag.Gender or Tag.That or Tag.Times or Tag.Ended
            or Tag.NumberOver || tag.IsWording();

    /// <summary>Wordings of contacts, agreements and pledges, pronouns that may be written onto a verb, and what words mean in English: whatever else a word is, it is this too.</summary>
    public static bool IsWording(this Tag tag) => tag is Tag.Contact or Tag.Cue or Tag.AgreementKind or Tag.Agreement or Tag.AgreementStatus or Tag.Pledge or Tag.Gloss or Tag.ObjectPronoun;

    /// <summary>Tags that say which state, bloc or body is meant.</summary>
    public static bool IsPlace(this Tag tag) => tag <= Tag.Region;
}
