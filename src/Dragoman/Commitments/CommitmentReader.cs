using System.Globalization;
using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Commitments;

/// <summary>
/// Reads pledges and targets: a wording that promises or aims, who does so, what is to come about, by when and how much. Without a date or an
/// amount it is a vague hope and none.
/// </summary>
internal sealed class CommitmentReader(Discourse discourse, Cast cast, ActingParties sides, IReadOnlyList<Statement> statements, IReadOnlyList<Contact> contacts)
{
    private const int LongestClause = 40;
    private const int LongestGoal = 16;
    private const int FewestBeforeComma = 6;
    private const int Lead = 14;
    private const int HopeReach = 2;
    private const int FullDate = 10;
    private const int ShortestStem = 2;
    private const int Stem = 5;
    private const int ContactReach = 3;

    private readonly CommitmentActors actors = new(discourse, cast, sides, statements);
    private readonly DueDate dueDate = new(discourse);
    private readonly List<Commitment> found = [];

    public static IReadOnlyList<Commitment> Read(Discourse discourse, Cast cast, ActingParties sides, IReadOnlyList<Statement> statements, IReadOnlyList<Contact> contacts)
    {
        var reader = new CommitmentReader(discourse, cast, sides, statements, contacts);
        foreach (var passage in discourse.Passages)
            if (passage.Paragraph.Kind == ParagraphKind.Body && passage.May(Tag.Pledge))
                foreach (var sentence in passage.Sentences)
                    reader.Read(passage, sentence);
        return reader.found;
    }

    private void Read(Passage passage, Sentence sentence)
    {
        var triggers = Triggers(passage, sentence);
        for (var i = 0; i < triggers.Count; i++)
            if (triggers[i].Entry!.Code is not (Pledges.None or Pledges.Both) && !(i > 0 && triggers[i - 1].Entry!.Code == Pledges.None && triggers[i].Start - triggers[i - 1].End <= HopeReach))
                Read(passage, sentence, triggers[i], triggers.Skip(i + 1).FirstOrDefault(t => t.Entry!.Code is not Pledges.Both)?.Start ?? sentence.End,
                    triggers.Take(i).LastOrDefault(t => t.Entry!.Code is not Pledges.Both)?.End ?? sentence.Start);
    }

    /// <summary>The wordings of a sentence, the longest at each place.</summary>
    private static List<Span> Triggers(Passage passage, Sentence sentence)
    {
        var found = new List<Span>();
        foreach (var span in passage.All(Tag.Pledge, sentence.Start, sentence.End))
            if (found.Count == 0 || span.Start >= found[^1].End)
                found.Add(span);
        return found;
    }

    private void Read(Passage passage, Sentence sentence, Span trigger, int limit, int before)
    {
        var end = ClauseEnd(passage, trigger, limit, sentence.End);
        var due = dueDate.In(passage, trigger.Start, end) ?? dueDate.In(passage, Math.Max(before, trigger.Start - Lead), trigger.Start);
        var amount = passage.All(Tag.Quantity, trigger.Start, end).FirstOrDefault(q => q.Content is Quantity { Kind: not QuantityKind.Bare });
        if (!IsConcrete(trigger.Entry!.Code, due, amount) || actors.Of(passage, sentence, trigger) is not { Count: > 0 } who)
            return;
        var (from, to) = GoalRange(passage, trigger, end, due);
        var phrase = new GlossPhrase(passage, PlaceName);
        if (phrase.IsEmpty(from, to))
            from = Math.Max(before, trigger.Start - Lead);
        var goal = phrase.IsEmpty(from, to) ? "" : phrase.Of(from, to);
        if (goal.Length > 0 && (amount is not null || !IsContact(passage, trigger) && !IsEmpty(trigger, goal)))
            Add(Make(passage, trigger, who, goal, from, to, due, amount));
    }

    /// <summary>A promise needs a date or an amount, what is merely to come needs a date.</summary>
    private static bool IsConcrete(string kind, Due? due, Span? amount) => kind switch
    {
        Pledges.Planned => due is { IsLimit: true } || due is not null && (amount is not null || due.Time.Iso.Length < FullDate),
        Pledges.Aimed => due is not null || amount is { Content: Quantity { Kind: QuantityKind.Money } },
        _ => due is not null || amount is not null,
    };

    /// <summary>"Will pay a courtesy call on": who is to meet is told as a contact.</summary>
    private bool IsContact(Passage passage, Span trigger)
    {
        var (from, to) = (passage.Tokens[trigger.Start].Start, passage.Tokens[Math.Min(passage.Tokens.Count, trigger.End + ContactReach) - 1].End);
        return contacts.Any(c => c.Citations.Any(said => said.Fields.Contains(Contract.FieldKind) && said.Start < to && said.End > from));
    }

    /// <summary>"Was to start": a verb alone promises nothing, unless its wording does.</summary>
    private static bool IsEmpty(Span trigger, string goal) => trigger.Entry!.Code is Pledges.Given or Pledges.Planned && !goal.Contains(' ', StringComparison.Ordinal);

    private static int ClauseEnd(Passage passage, Span trigger, int limit, int end)
    {
        var last = Math.Min(Math.Min(limit, end), trigger.End + LongestClause);
        for (var i = trigger.End; i < last; i++)
            if (passage.Tokens[i] is { Kind: TokenKind.Mark } mark && mark.Form.Folded is [';' or ':' or '\u061B'])
                return i;
        return last;
    }

    private static (int From, int To) GoalRange(Passage passage, Span trigger, int end, Due? due)
    {
        var from = trigger.Entry!.Code is Pledges.Given or Pledges.Planned ? trigger.Start : trigger.End;
        while (from < end - 1 && passage.Has(from, Tag.Stop))
            from++;
        var to = due is not null && due.Words.Start > from + 1 ? Math.Min(end, due.Words.Start) : end;
        for (var i = from; i < to; i++)
            if (i - from >= LongestGoal && passage.Tokens[i].SpaceBefore || i - from >= FewestBeforeComma && passage.Tokens[i].Form.Folded is [',' or '\u060C'] && (i + 1 >= to || passage.Tokens[i + 1].SpaceBefore))
                return (from, i);
        return (from, to);
    }

    /// <summary>English names of places in a goal.</summary>
    private string? PlaceName(Span span) => span.Tag switch
    {
        Tag.City or Tag.Capital => span.Entry!.Label,
        Tag.State or Tag.Adjective or Tag.Demonym => discourse.Atlas.State(span.Entry!.Code)?.Name,
        Tag.Body or Tag.Region => span.Entry!.Label,
        _ => null,
    };

    private Commitment Make(Passage passage, Span trigger, IReadOnlyList<ActingParty> who, string goal, int from, int to, Due? due, Span? amount)
    {
        var quantity = amount?.Content is Quantity measured ? CurrencyBinding.Named(discourse, passage, passage.SentenceOf(trigger.Start), measured, trigger.Start, [.. who.Select(w => w.Code)]) : null;
        var citations = new ClaimCitations(passage).Back(Contract.FieldGoal, Math.Min(trigger.Start, from), Math.Max(to, trigger.End)).Back(Contract.FieldDue, due?.Words)
            .Back(Contract.FieldValue, amount).Back(Contract.FieldUnit, amount);
        foreach (var side in who)
            citations.Back(Contract.FieldActors, side.Words);
        var workedOut = new List<WorkedOut>();
        if (due?.Time is { Because: { } because } time)
            workedOut.Add(new(Contract.FieldDue, time.Iso, because, new ClaimCitations(passage).Back(Contract.FieldDue, due.Words).ToList()));
        if (who.Count > 1 && who[0].Words == who[1].Words)
            workedOut.Add(new(Contract.FieldActors, string.Join(' ', who.Select(w => w.Code)), "the parties spoken of", []));
        return new Commitment
        {
            Id = ClaimId.Of(discourse.Article.Id, Contract.TypeCommitment, passage.Tokens[trigger.Start].Start.ToString(CultureInfo.InvariantCulture)),
            Citations = citations.ToList(),
            WorkedOut = workedOut,
            Actors = [.. who.Select(w => w.Code).Distinct().Order(StringComparer.Ordinal)],
            Goal = goal,
            Due = due?.Time.Iso,
            Value = quantity?.Value,
            Unit = quantity?.Unit,
        };
    }

    /// <summary>A pledge told twice is one.</summary>
    private void Add(Commitment commitment)
    {
        if (!found.Exists(f => f.Due == commitment.Due && f.Actors.Intersect(commitment.Actors).Any() && (f.Value == commitment.Value || Stems(f.Goal).Overlaps(Stems(commitment.Goal)))))
            found.Add(commitment);
    }

    private static HashSet<string> Stems(string goal) =>
        [.. goal.ToLowerInvariant().Split(' ').Where(w => w.Length > ShortestStem).Select(w => w[..Math.Min(Stem, w.Length)])];
}
