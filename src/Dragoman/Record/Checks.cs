using Dragoman.Actors;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Statements;

namespace Dragoman.Record;

/// <summary>Runs all checks over the entries of whole blocks, over one article, and over what is open on a day.</summary>
internal sealed class Checks
{
    private readonly FigureChecks figures;
    private readonly ArithmeticChecks arithmetic;
    private readonly RateChecks rates;
    private readonly ContactChecks contacts;
    private readonly CommitmentChecks commitments;
    private readonly PartnerChecks partners;
    private readonly DuplicateChecks duplicates;

    public Checks(Atlas atlas, Namesakes namesakes, ExchangeRates table)
    {
        var parties = new PartyNames(atlas);
        var figureWords = new FigureWords(parties);
        var contactWords = new ContactWords(parties);
        figures = new FigureChecks(figureWords);
        arithmetic = new ArithmeticChecks(figureWords);
        rates = new RateChecks(figureWords, table);
        contacts = new ContactChecks(contactWords, new SeriesName(atlas));
        commitments = new CommitmentChecks(parties);
        partners = new PartnerChecks(figureWords);
        duplicates = new DuplicateChecks(contactWords, namesakes);
    }

    /// <summary>Every block by itself, so that findings of several blocks are those of each.</summary>
    public IReadOnlyList<Finding> Run(IEnumerable<Entry> entries) => Ordered(entries.GroupBy(e => e.Block).SelectMany(b => OfBlock([.. b.OrderBy(e => e.Id, StringComparer.Ordinal)])));

    public static IReadOnlyList<Finding> Run(ArticleClaims article) => Ordered(ArticleChecks.Run(article));

    public IReadOnlyList<Finding> Open(IEnumerable<Entry> entries, DateOnly today)
    {
        var all = entries.OrderBy(e => e.Id, StringComparer.Ordinal).ToList();
        return Ordered([.. contacts.Open([.. all.Where(e => e.Type == EntryType.Contact)], today), .. commitments.Open(all, today), .. partners.Run([.. all.Where(e => e.Type == EntryType.Figure)])]);
    }

    private IEnumerable<Finding> OfBlock(IReadOnlyList<Entry> block) => block[0].Type switch
    {
        EntryType.Figure => [.. figures.Run(block), .. arithmetic.Run(block), .. rates.Run(block)],
        EntryType.Contact => [.. contacts.Run(block), .. duplicates.Run(block)],
        EntryType.Statement => StatementChecks.Run(block),
        EntryType.Agreement or EntryType.Person => duplicates.Run(block),
        _ => [],
    };

    private static List<Finding> Ordered(IEnumerable<Finding> findings) => [.. findings.DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal)];
}
