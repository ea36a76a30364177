namespace Dragoman.Languages;

// The vocabulary of docs/pack-format.md that the engine asks for by name: data of the format, never words of a language.

/// <summary>Folders of a language, and the one that all languages share.</summary>
internal static class PackFolders
{
    public const string Common = "common";
    public const string Words = "words";
    public const string Mentions = "mentions";
    public const string Passages = "passages";
    public const string Frames = "frames";
}

/// <summary>Keys of outlets/*.yaml.</summary>
internal static class OutletKeys
{
    public const string Name = "name";
    public const string Watch = "watch";
    public const string Every = "every";
    public const string Hosts = "hosts";
    public const string Markup = "markup";
}

/// <summary>Kinds of rows in detect.tsv.</summary>
internal static class DetectKinds
{
    public const string Script = "script";
    public const string Plain = "plain";
    public const string Word = "word";
    public const string Gram = "gram";
}

/// <summary>Keys of the YAML files: language.yaml, mentions, passages, figures.yaml.</summary>
internal static class PackKeys
{
    public const string Language = "language";
    public const string Name = "name";
    public const string Script = "script";
    public const string Direction = "direction";
    public const string Case = "case";
    public const string Decimal = "decimal";
    public const string Groups = "groups";
    public const string GluedNumbers = "glued-numbers";
    public const string UnitsBeforeTens = "units-before-tens";
    public const string UnitsFirst = "units-first";
    public const string Elisions = "elisions";
    public const string Enclitics = "enclitics";
    public const string Genitive = "genitive";
    public const string Article = "article";
    public const string Proclitics = "proclitics";
    public const string Suffixes = "suffixes";
    public const string Inflects = "inflects";
    public const string Endings = "endings";
    public const string Fold = "fold";
    public const string Drop = "drop";
    public const string Quotes = "quotes";
    public const string DashQuotes = "dash-quotes";
    public const string SentenceEnd = "sentence-end";
    public const string Names = "names";
    public const string Currency = "currency";
    public const string Translit = "translit";
    public const string TranslitBorrowed = "translit-borrowed";
    public const string OwnLetters = "own-letters";
    public const string NameShapes = "name-shapes";
    public const string ArticleInNames = "article-in-names";
    public const string Vowels = "vowels";
    public const string DayFirst = "day-first";
    public const string VerbFirst = "verb-first";
    public const string Home = "home";
    public const string OwnWords = "own-words";
    public const string Form = "form";
    public const string As = "as";
    public const string Rest = "rest";

    public const string Gives = "gives";
    public const string Rules = "rules";
    public const string Reads = "reads";
    public const string Ignores = "ignores";
    public const string Note = "note";
    public const string Text = "text";
    public const string Texts = "texts";
    public const string Value = "value";
    public const string Published = "published";
    public const string KnownGap = "known-gap";

    public const string Kind = "kind";
    public const string Triggers = "triggers";

    public const string Indicators = "indicators";
    public const string Physical = "physical";
    public const string Family = "family";
    public const string Units = "units";
    public const string Rate = "rate";
    public const string Generic = "generic";
    public const string Alone = "alone";
}

/// <summary>Named choices of language.yaml.</summary>
internal static class PackChoices
{
    public const string LeftToRight = "ltr";
    public const string RightToLeft = "rtl";
    public const string Upper = "upper";
    public const string None = "none";
    public const string False = "false";
    public const string True = "true";
    public const string Written = "written";
    public const string LeftOut = "left-out";
    public const string CapitalRun = "capital-run";
    public const string UnknownRun = "unknown-run";
}

/// <summary>Values of <c>prep</c> rows and, as keys of figures.yaml, the roles of places; <c>own</c> is an adjective or a genitive.</summary>
internal static class Roles
{
    public const string Of = "of";
    public const string From = "from";
    public const string To = "to";
    public const string In = "in";
    public const string With = "with";
    public const string Between = "between";
    public const string By = "by";
    public const string For = "for";
    public const string And = "and";
    public const string The = "the";
    public const string Own = "own";
    public const string Goods = "goods";
}

/// <summary>Values of <c>give</c> rows besides the plain one.</summary>
internal static class Gifts
{
    public const string Receive = "receive";
}

/// <summary>Values of <c>country</c> rows besides the forms of government and regions of actors/states.tsv.</summary>
internal static class Countries
{
    public const string Several = "several";
}

/// <summary>Values of <c>number-point</c> rows besides the plain one.</summary>
internal static class PointStyles
{
    public const string Reversed = "reversed";
}

/// <summary>How English titles of <c>office</c> rows begin.</summary>
internal static class OfficeHeads
{
    public const string Minister = "Minister";
    public const string Deputy = "Deputy";
}

/// <summary>Values of <c>role</c> rows that the engine treats by themselves.</summary>
internal static class CastRoles
{
    /// <summary>"Both ministers", "the two sides": whoever met last.</summary>
    public const string Pair = "the-pair";
    public const string Counterpart = "counterpart", Host = "host", Guest = "guest", Visitor = "visitor";

    /// <summary>Roles of the same state as the one they belong to.</summary>
    public static bool IsOwn(string role) => role is "predecessor" or "successor" or "deputy" or "spouse";
}

/// <summary>Values of <c>bound</c> rows.</summary>
internal static class Bounds
{
    public const string Above = "above";
    public const string Below = "below";
    public const string About = "about";
}

/// <summary>Families of indicators in figures.yaml.</summary>
internal static class Families
{
    public const string Trade = "trade";
    public const string Investment = "investment";
    public const string Energy = "energy";
    public const string Freight = "freight";
    public const string Economy = "economy";
    public const string Votes = "votes";
    public const string People = "people";
    public const string Aid = "aid";
    public const string State = "state";
    public const string Other = "other";
}

/// <summary>Kinds of rows in actors/offices.tsv.</summary>
internal static class OfficeRows
{
    public const string Belongs = "belongs";
    public const string Holds = "holds";
    public const string Posted = "posted";
    public const string Body = "body";
    public const string Crowned = "crowned";
    public const string Leads = "leads";
    public const string Guest = "guest";
    public const string Host = "host";
    public const string Counterpart = "counterpart";
    public const string Means = "means";
}

/// <summary>Kinds of rows in actors/sounds.tsv.</summary>
internal static class SoundRows
{
    public const string Script = "script";
    public const string Abjad = "abjad";
    public const string Sound = "sound";
    public const string Numeral = "numeral";
    public const string Particle = "particle";
    public const string Title = "title";
    public const string Tail = "tail";
    public const string Ending = "ending";
    public const string Prefix = "prefix";
    public const string As = "as";
}

/// <summary>Values of <c>pronoun</c> and <c>possessive</c> rows.</summary>
internal static class Genders
{
    public const string He = "he";
    public const string She = "she";
    public const string They = "they";
    public const string Latter = "latter";
}

/// <summary>Kinds of actors in actors/*.tsv.</summary>
internal static class ActorKinds
{
    public const string Bloc = "bloc";
    public const string Bank = "bank";
    public const string Territory = "territory";
}

/// <summary>What is counted where no noun says it, and the unit of things counted.</summary>
internal static class Counts
{
    public const string Unit = "count";
    public const string Nationals = "other:nationals";
}

/// <summary>Kinds of frames/*.yaml that are no kind of contact by themselves.</summary>
internal static class FrameKinds
{
    /// <summary>"Spoke with": a call or a meeting, as the words around it say.</summary>
    public const string Talk = "talk";
}

/// <summary>Keys of <c>triggers</c> in frames/*.yaml: what wordings say of time. <c>Goal</c> ends a tense that needs a goal ahead; <c>None</c> blocks what it contains.</summary>
internal static class Tenses
{
    public const string Past = "past", Present = "present", Bare = "bare", Noun = "noun", Planned = "planned", Goal = "-goal";
    public const string Invited = "invited", Accepted = "accepted", Postponed = "postponed", Cancelled = "cancelled", Denied = "denied", None = "none";

    /// <summary>A noun with the pronoun of its subject written onto it: "his meeting".</summary>
    public const string Owned = "owned";

    public static readonly string[] All = [Past, Present, Bare, Noun, Owned, Planned, Past + Goal, Present + Goal, Planned + Goal, Invited, Accepted, Postponed, Cancelled, Denied, None];
}

/// <summary>Values of <c>cue</c> rows.</summary>
internal static class Cues
{
    public const string Held = "held";
    public const string Planned = "planned";
    public const string Invited = "invited";
    public const string Postponed = "postponed";
    public const string Cancelled = "cancelled";
    public const string Denied = "denied";
    public const string Hoped = "hoped";
    public const string Not = "not";
    public const string Remote = "remote";
    public const string Sidelines = "sidelines";
    public const string Host = "host";
    public const string Topic = "topic";
    public const string Again = "again";
    public const string SameDay = "same-day";
    public const string DayBefore = "day-before";
    public const string DayAfter = "day-after";
    public const string Delegation = "delegation";
    public const string Capital = "capital";

    /// <summary>"The kingdom", "the country": where the article is at home.</summary>
    public const string Home = "home";
    public const string Attended = "attended";
    public const string Who = "who";
    public const string There = "there";
    public const string Present = "present";
}

/// <summary>How values of <c>gloss</c> rows begin when they are no nouns or verbs.</summary>
internal static class Glosses
{
    public const char Attribute = '~';
    public const char Link = '>';
    public const string Nothing = "-";
}
