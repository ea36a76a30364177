using System.Globalization;
using Dragoman.Figures;
using Dragoman.Languages;
using Dragoman.Record;

namespace Dragoman.Mentions;

/// <summary>
/// Says in the words of the contract what a stretch of text is about: by the glosses of its words, or by the words themselves where the pack
/// says that they need none. Attributes go before their noun; links between words that have no gloss are left out.
/// </summary>
internal sealed class GlossPhrase(Passage passage, Func<Span, string?>? places = null)
{
    private const int LongestWord = 8;
    private const int ShortestPart = 3;

    private enum Part
    {
        Word,
        Attribute,
        Link,
    }

    private readonly record struct Piece(Part Part, string Text, int Start, int End);

    /// <param name="from">First token.</param>
    /// <param name="to">Token behind the last.</param>
    /// <returns>The phrase, empty when no word of it is known.</returns>
    public string Of(int from, int to) => passage.Pack.Settings.OwnWords ? Own(from, to) : string.Join(' ', Arrange(Pieces(from, to)).Select(p => p.Text));

    /// <summary>What the longest beginning of a compound says; empty where none has a gloss.</summary>
    public string OfBeginning(int token)
    {
        var word = passage.Tokens[token].Form.Folded;
        var hits = new List<Hit>();
        for (var cut = word.Length - ShortestPart; cut >= ShortestPart; cut--)
        {
            var form = passage.Pack.Vocabulary.Analyse(word.AsSpan(0, cut));
            passage.Pack.Lexicon.Find([new Token(0, cut, TokenKind.Word, TokenLook.None, form[0])], 0, 1, hits);
            if (hits.Find(h => h.Entry.Tag == Tag.Gloss && h.Entry.Value != Glosses.Nothing) is { Entry: { } gloss })
                return gloss.Value.TrimStart(Glosses.Attribute, Glosses.Link);
            hits.Clear();
        }
        return "";
    }

    /// <summary>True when no word but places and links of a stretch has a gloss, and no amount stands in it.</summary>
    public bool IsEmpty(int from, int to) => !passage.Pack.Settings.OwnWords
        && !Enumerable.Range(from, Math.Max(0, to - from)).Any(i => passage.Has(i, Tag.Quantity) || passage.Find(i, Tag.Gloss) is { Value: not (Glosses.Nothing or [Glosses.Link, ..]) });

    private string Own(int from, int to)
    {
        while (to > from && (IsLink(to - 1) || passage.Tokens[to - 1].Kind == TokenKind.Mark && !passage.Tokens[to - 1].IsMark(')')))
            to--;
        var text = new System.Text.StringBuilder();
        for (var i = from; i < to; i++)
        {
            if (passage.Find(i, Tag.Gloss) is { Value: Glosses.Nothing } nothing && nothing.End <= to)
            {
                i = nothing.End - 1;
                continue;
            }
            if (text.Length > 0 && passage.Tokens[i].SpaceBefore)
                text.Append(' ');
            text.Append(passage.Text(i, i + 1));
        }
        return text.ToString().Trim();
    }

    private bool IsLink(int token) => passage.Find(token, Tag.Gloss) is { Value: [Glosses.Link, ..] or Glosses.Nothing } || passage.Has(token, Tag.Prep) || passage.Has(token, Tag.Until);

    private List<Piece> Pieces(int from, int to)
    {
        var found = new List<Piece>();
        for (var i = from; i < to;)
        {
            if (passage.Find(i, Tag.Quantity) is { Content: Quantity quantity } amount && amount.End <= to)
            {
                found.Add(new(Part.Word, Amount(quantity), i, i = amount.End));
                continue;
            }
            if (Place(i, to) is { } place)
            {
                found.Add(place);
                i = place.End;
                continue;
            }
            if (passage.Tokens[i].Form.Folded is [',' or '\u060C'])
                found.Add(new(Part.Link, Roles.And, i, ++i));
            else
                i = AddGlosses(i, to, found);
        }
        return found;
    }

    private Piece? Place(int token, int to)
    {
        if (places is null)
            return null;
        foreach (var span in passage.At(token))
            if (span.End <= to && places(span) is { } name)
                return new(span.Tag == Tag.Adjective ? Part.Attribute : Part.Word, name, span.Start, span.End);
        return null;
    }

    /// <summary>All glosses of the longest match: a compound has one for its beginning and one for its end, of which the end was found first.</summary>
    private int AddGlosses(int token, int to, List<Piece> found)
    {
        var end = token + 1;
        var at = found.Count;
        foreach (var span in passage.At(token))
        {
            if (span.Tag != Tag.Gloss || span.End > to || at < found.Count && span.End < found[at].End)
                continue;
            end = span.End;
            if (span.Value != Glosses.Nothing && !found.Exists(p => p.Start == token && p.Text == Text(span)))
                found.Insert(at, new(Kind(span.Value), Text(span), token, end));
        }
        return end;
    }

    private static Part Kind(string value) => value[0] switch { Glosses.Attribute => Part.Attribute, Glosses.Link => Part.Link, _ => Part.Word };

    private static string Text(Span span) => span.Value[0] is Glosses.Attribute or Glosses.Link ? span.Value[1..] : span.Value;

    private static List<Piece> Arrange(List<Piece> pieces)
    {
        var found = new List<Piece>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (found.Count > 0 && found[^1].Text == piece.Text)
                continue;
            if (piece.Part == Part.Link && (found.Count == 0 || found[^1].Part == Part.Link))
                continue;
            var at = found.Count;
            if (piece.Part == Part.Attribute && !IsBeforeNoun(pieces, i) && found.FindLastIndex(p => p.Part != Part.Attribute) is >= 0 and var noun
                && found[noun].Part == Part.Word && piece.Start - found[noun].End < LongestWord / 2)
                at = noun;
            found.Insert(at, piece);
        }
        while (found.Count > 0 && found[^1].Part == Part.Link)
            found.RemoveAt(found.Count - 1);
        return found;
    }

    private static bool IsBeforeNoun(List<Piece> pieces, int i)
    {
        while (i + 1 < pieces.Count && pieces[i + 1].Part == Part.Attribute && pieces[i + 1].Start - pieces[i].End <= 1)
            i++;
        return i + 1 < pieces.Count && pieces[i + 1].Part == Part.Word && pieces[i + 1].Start == pieces[i].End;
    }

    private static string Amount(Quantity quantity)
    {
        var (value, scale) = quantity.Value switch
        {
            >= 1_000_000_000_000m => (quantity.Value / 1_000_000_000_000m, Contract.Trillion),
            >= 1_000_000_000m => (quantity.Value / 1_000_000_000m, Contract.Billion),
            >= 1_000_000m => (quantity.Value / 1_000_000m, Contract.Million),
            _ => (quantity.Value, ""),
        };
        var unit = quantity.Kind is QuantityKind.Bare ? "" : quantity.Counted is { } counted ? counted.Replace(Contract.OtherPrefix, "", StringComparison.Ordinal) : quantity.Unit;
        return string.Join(' ', new[] { value.ToString("#,##0.##", CultureInfo.InvariantCulture), scale, unit }.Where(s => s.Length > 0));
    }
}
