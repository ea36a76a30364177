using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Store;

/// <summary>Packs what one article says, field after field; <see cref="ClaimReader"/> has the same order. Merging reads each article many times, so this is short and quick.</summary>
internal sealed class ClaimWriter
{
    /// <summary>The first byte, so that another form can be told.</summary>
    internal const int Form = 2;

    private readonly FieldWriter to = new();

    public static byte[] Pack(ArticleClaims kept)
    {
        var writer = new ClaimWriter();
        writer.Write(kept);
        return writer.to.ToArray();
    }

    private void Write(ArticleClaims kept)
    {
        to.Number(Form);
        to.List(kept.Claims, Claim);
        to.List(kept.Topics, t => Cited(t.Label, t.Citations));
        to.List(kept.Damaged, d => Cited(d.Text, d.Citations));
        to.List(kept.OddDates, d =>
        {
            to.Number((int)d.Written);
            Cited(d.Date, d.Citations);
        });
        Texts(kept.Parties);
        // Last, because they are read seldom.
        to.List(kept.Article.Print.Facts, f =>
        {
            to.Number(f.At);
            to.Text(f.Name);
        });
    }

    private void Claim(Claim claim)
    {
        to.Number((int)EntryTypes.Of(claim));
        Cited(claim.Id, claim.Citations);
        to.List(claim.WorkedOut, w =>
        {
            to.Text(w.Field);
            to.Text(w.Value);
            Cited(w.Because, w.Citations);
        });
        Fields(claim);
    }

    private void Fields(Claim claim)
    {
        switch (claim)
        {
            case Contact contact: Fields(contact); break;
            case Agreement agreement: Fields(agreement); break;
            case Commitment commitment: Fields(commitment); break;
            case Figure figure: Fields(figure); break;
            case Statement statement: Texts([statement.Speaker, statement.Text]); break;
            case Person person: Texts([person.Name, person.Office, person.Of]); break;
        }
    }

    private void Fields(Contact contact)
    {
        to.Number((int)contact.Kind);
        to.Number((int)contact.Status);
        to.Number(contact.Ordinal is { } ordinal ? ordinal + 1 : 0);
        Texts([contact.Series, contact.Date, contact.Place, contact.Was]);
        Texts(contact.Parties);
        Texts(contact.Participants);
    }

    private void Fields(Agreement agreement)
    {
        to.Number((int)agreement.Status);
        Texts([agreement.Name, agreement.Abbreviation, agreement.Date]);
        Texts(agreement.Parties);
    }

    private void Fields(Commitment commitment)
    {
        to.Decimal(commitment.Value);
        Texts([commitment.Goal, commitment.Due, commitment.Unit]);
        Texts(commitment.Actors);
    }

    private void Fields(Figure figure)
    {
        to.Number((int)figure.Measure);
        to.Number((int)figure.Bound);
        to.Number(figure.Approximate ? 1 : 0);
        to.Decimal(figure.Value);
        Texts([figure.Indicator, figure.Unit, figure.Period, figure.Area, figure.Counterpart]);
        to.List(figure.Converted, c =>
        {
            to.Decimal(c.Value);
            to.Text(c.Unit);
        });
    }

    private void Cited(string text, IReadOnlyList<Citation> citations)
    {
        to.Text(text);
        to.List(citations, c =>
        {
            to.Number(c.Start);
            to.Number(c.End);
            to.Text(c.Exact);
            Texts(c.Fields);
        });
    }

    private void Texts(IReadOnlyList<string?> texts) => to.List(texts, to.Text);
}
