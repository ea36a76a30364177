using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Record;
using Dragoman.Store;

namespace Dragoman.Cli.Records;

/// <summary>The conditions that commands about entries and articles take, and what they mean together.</summary>
/// <param name="kinds">What <c>--kind</c> may be; null where it is anything, none where the command has no such option.</param>
/// <param name="ofFigures">True where kinds are indicators, of which the record says what there are.</param>
internal sealed class FilterOptions(IReadOnlyList<string>? kinds = null, bool ofFigures = false)
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private readonly Option<string?> kind = new("--kind") { Description = ofFigures ? RecordTexts.IndicatorOption : RecordTexts.KindOption(kinds), HelpName = "KIND" };
    private readonly Option<string?> from = Day("--from", RecordTexts.FromOption);
    private readonly Option<string?> to = Day("--to", RecordTexts.ToOption);
    private readonly Option<string?> language = new("--language") { Description = RecordTexts.LanguageFilter, HelpName = "CODE" };
    private readonly Option<string?> publisher = new("--publisher") { Description = RecordTexts.PublisherOption, HelpName = "NAME" };
    private readonly Option<string?> sourceKind = new("--source-kind") { Description = RecordTexts.SourceKindOption, HelpName = "KIND" };
    private readonly Option<DateOnly?> asOf = WholeDay("--as-of", RecordTexts.AsOfOption);
    private readonly Option<DateOnly?> knownOn = WholeDay("--known-on", RecordTexts.KnownOnOption);
    private readonly Option<DateOnly?> since = WholeDay("--since", RecordTexts.SinceOption);
    private readonly Argument<string[]> parties = new("PARTY") { Description = RecordTexts.PartyArgument, Arity = ArgumentArity.ZeroOrMore };

    public void AddTo(Command command)
    {
        command.Add(parties);
        if (kinds is not { Count: 0 })
            command.Add(kind);
        if (kinds is { Count: > 0 })
            kind.AllowOnly(kinds);
        foreach (var option in (ReadOnlySpan<Option>)[from, to, language, publisher, sourceKind, asOf, knownOn, since])
            command.Add(option);
    }

    public EntryFilter Read(ParseResult parsed, PartySpellings names, Outlets outlets) => new()
    {
        Parties = [.. (parsed.GetValue(parties) ?? []).Select(name => Party(names, name)).Distinct()],
        From = parsed.GetValue(from),
        To = parsed.GetValue(to),
        AsOf = parsed.GetValue(asOf),
        KnownOn = parsed.GetValue(knownOn),
        Since = parsed.GetValue(since),
        Kind = kinds is { Count: 0 } ? null : parsed.GetValue(kind),
        Told = Told(parsed, outlets),
    };

    public Func<ArticleFacts, bool>? Told(ParseResult parsed, Outlets outlets)
    {
        var (code, name, ofKind) = (parsed.GetValue(language), parsed.GetValue(publisher), parsed.GetValue(sourceKind));
        if (ofKind is not null && !outlets.Kinds.Contains(ofKind))
            throw new UsageError(Texts.NoValue(ofKind, sourceKind.Name, outlets.Kinds));
        return code is null && name is null && ofKind is null ? null : article =>
            (code is null || article.Language == code)
            && (name is null || article.Publisher?.Contains(name, StringComparison.OrdinalIgnoreCase) == true)
            && (ofKind is null || outlets.Find(article.Publisher, article.Url)?.Kind == ofKind);
    }

    /// <summary>Refuses an indicator that no figure of the record has.</summary>
    public void CheckIndicator(EntryFilter asked, EntryRows entries)
    {
        if (asked.Kind is { } indicator && entries.Indicators() is { Count: > 0 } known && !known.Contains(indicator))
            throw new UsageError(Texts.NoValue(indicator, kind.Name, known));
    }

    public static string Party(PartySpellings names, string name) => names.Find(name) ?? throw new UsageError(RecordTexts.NoParty(name, names.Nearest(name)));

    private static Option<string?> Day(string name, string description) => new(name) { Description = description, HelpName = "DATE", CustomParser = r => Checked(r, Forms) };

    private static Option<DateOnly?> WholeDay(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = r => Checked(r, Forms[..1]) is { } day ? DateOnly.ParseExact(day, Forms[0], CultureInfo.InvariantCulture) : null,
    };

    private static string? Checked(ArgumentResult result, string[] forms)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return text;
        result.AddError(Texts.NoDate(text));
        return null;
    }
}
