using Dragoman.Contacts;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Actors;

/// <summary>A party that acts somewhere in a text, and the words that stand for it.</summary>
internal sealed record ActingParty(string Code, Span Words);

/// <summary>
/// Says which parties act in a stretch of text: by their names, adjectives and capitals, by the persons who speak for them. What is only the
/// place of something is no side.
/// </summary>
internal sealed class ActingParties(Discourse discourse, Cast cast, IReadOnlyList<Contact> contacts)
{
    private const int Paragraphs = 4;

    private readonly Dictionary<string, string> seats = [];

    /// <summary>The parties of a range in the order of the text, each once; members listed in brackets are none.</summary>
    /// <param name="passage">The paragraph.</param>
    /// <param name="from">First token.</param>
    /// <param name="to">Token behind the last.</param>
    /// <param name="again">True where a party named twice stands twice.</param>
    public List<ActingParty> In(Passage passage, int from, int to, bool again = false)
    {
        var found = new List<ActingParty>();
        var bracket = false;
        for (var i = from; i < Math.Min(to, passage.Tokens.Count); i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Mark)
                bracket = passage.Tokens[i].Form.Folded is ['(' or '['] || bracket && passage.Tokens[i].Form.Folded is not [')' or ']'];
            else if (!bracket)
                foreach (var span in passage.At(i))
                    if (span.End <= to && Of(passage, span) is { } code && !IsWhere(passage, span) && (again ? found.Count == 0 || found[^1].Words.Start != span.Start : !Has(found, code)))
                        found.Add(new(code, span));
        }
        return found;
    }

    private static bool Has(List<ActingParty> found, string code) => found.Exists(f => f.Code == code);

    /// <summary>The party that a span stands for; null for other words.</summary>
    public string? Of(Passage passage, Span span) => span.Tag switch
    {
        Tag.Name => cast.Of(passage, span)?.Of,
        Tag.Body => span.Entry!.Code is not "-" and var code ? code : null,
        Tag.Capital => Seat(span.Entry!),
        // A region is a party where the article is about it, else the neighbourhood of one of its states.
        Tag.Region => discourse.PartyOf(span) is { } region && discourse.Pair.Contains(region) ? region : null,
        _ => discourse.PartyOf(span),
    };

    /// <summary>The two parties that a sentence is about where it does not name both: those of its words, of its paragraph, of the article.</summary>
    public IReadOnlyList<string> Pair(Passage passage, int token)
    {
        var sentence = passage.SentenceOf(token);
        var here = Codes(In(passage, sentence.Start, sentence.End));
        if (here.Count == 2)
            return here;
        if (OfContact(passage, token) is { } met && here.TrueForAll(met.Contains))
            return met;
        if (here.Count == 1)
            return Partner(passage, token, here[0]) is { } partner ? [here[0], partner] : here;
        var before = Codes(In(passage, 0, sentence.Start));
        if (before.Count == 2)
            return before;
        if (before.Count == 1 && Partner(passage, token, before[0]) is { } other)
            return [before[0], other];
        return here.Count > 0 && !discourse.Pair.All(here.Contains) ? [.. here.Take(2)] : Above(passage) ?? discourse.Pair;
    }

    /// <summary>The two who met in the contact told last, in this paragraph or the one above.</summary>
    private List<string>? OfContact(Passage passage, int token)
    {
        var index = discourse.IndexOf(passage);
        var (from, to) = (discourse.Passages[Math.Max(0, index - 1)].Paragraph.Start, passage.Tokens[token].Start);
        Contact? last = null;
        var at = from - 1;
        foreach (var contact in contacts)
            foreach (var citation in contact.Citations)
                if (contact.Parties.Count == 2 && citation.Start > at && citation.Start <= to)
                    (last, at) = (contact, citation.Start);
        return last?.Parties.ToList();
    }

    /// <summary>The two parties of the nearest paragraph above that names just two, one of them of the article's pair.</summary>
    private List<string>? Above(Passage passage)
    {
        var index = discourse.IndexOf(passage);
        for (var n = index - 1; n >= Math.Max(0, index - Paragraphs); n--)
            if (Codes(In(discourse.Passages[n], 0, discourse.Passages[n].Tokens.Count)) is { Count: 2 } two)
                return two.Exists(discourse.Pair.Contains) ? two : null;
        return null;
    }

    /// <summary>"The five countries": the states the article names most.</summary>
    public IReadOnlyList<string> States(int count) => [.. discourse.Ranked.Where(c => discourse.Atlas.State(c) is not null).Take(count)];

    /// <summary>The party that deals with another one: the article's other one, else the one named beside it in the paragraph.</summary>
    public string? Partner(Passage passage, int token, string code)
    {
        if (discourse.Pair.Contains(code))
            return discourse.Pair.FirstOrDefault(c => c != code);
        var heading = discourse.Heading(passage);
        if (heading.Count > 0)
            return heading.FirstOrDefault(c => c != code);
        return Codes(In(passage, 0, passage.Tokens.Count)).FirstOrDefault(c => c != code) ?? discourse.Other(code);
    }

    private static List<string> Codes(List<ActingParty> sides) => [.. sides.Select(s => s.Code)];

    /// <summary>The city of a bloc's seat stands for the bloc where the text speaks of it and nowhere of the state.</summary>
    private string? Seat(WordEntry capital)
    {
        if (seats.TryGetValue(capital.Value, out var known))
            return known;
        var code = capital.Code;
        if (discourse.Atlas.SeatedIn(capital.Label) is { } bloc && discourse.Ranked.Contains(bloc) && !IsNamed(code))
            code = bloc;
        return seats[capital.Value] = code;
    }

    private bool IsNamed(string state) => discourse.Passages.Any(p => p.All(0, p.Tokens.Count)
        .Any(s => s.Tag is Tag.State or Tag.Adjective or Tag.Demonym && s.Entry!.Code == state));

    /// <summary>Behind "in" or "to" stands where something happens.</summary>
    internal static bool IsWhere(Passage passage, Span span)
    {
        if (span.Tag is Tag.Adjective or Tag.Demonym or Tag.Name or Tag.Body)
            return false;
        for (var i = span.Start; i > Math.Max(0, span.Start - 2); i--)
        {
            if (passage.FindEnding(i, Tag.Prep) is { } prep)
                return prep.Value is Roles.In or Roles.To && passage.FindEnding(prep.Start, Tag.Gloss) is not { Value: Contract.Government };
            if (!passage.Has(i - 1, Tag.Stop))
                return false;
        }
        return false;
    }
}
