using System.Runtime.InteropServices;
using Dragoman.Mentions;

namespace Dragoman.Languages;

/// <summary>What one row of words/*.tsv says of its forms.</summary>
public sealed record WordEntry(Tag Tag, string Value)
{
    /// <summary>The value as a number where it is one (cardinals, scales, months); else zero.</summary>
    public decimal Number { get; init; }

    /// <summary>Place codes and names: the part of the value before and behind its slash.</summary>
    public string Code { get; } = Value.IndexOf('/') is > 0 and var slash ? Value[..slash] : Value;

    public string Label { get; } = Value.IndexOf('/') is > 0 and var slash ? Value[(slash + 1)..] : "";

    internal void Write(BinaryWriter writer)
    {
        writer.Write((byte)Tag);
        writer.Write(Value);
        writer.Write(Number);
    }

    internal static WordEntry Read(BinaryReader reader) => new((Tag)reader.ReadByte(), reader.ReadString()) { Number = reader.ReadDecimal() };
}

/// <summary>What the form demands of the letters it is met in.</summary>
public enum Casing : byte
{
    Any,
    Capital,
    AllCapitals,
}

/// <summary>One hit of the lexicon: the entry with its tag, and how many tokens its words cover.</summary>
public readonly record struct Hit(int Start, int End, Tag Tag, WordEntry Entry);

/// <summary>
/// All forms of a pack with what they mean. Every position of a text is walked once; ambiguous words (with and
/// without a clitic or ending) are walked in each of their readings.
/// </summary>
public sealed class Lexicon
{
    private readonly FormTree forms;
    private readonly WordEntry[] entries;
    private readonly IReadOnlySet<Tag> inflects;

    internal Lexicon(FormTree forms, WordEntry[] entries, IReadOnlySet<Tag> inflects) => (this.forms, this.entries, this.inflects) = (forms, entries, inflects);

    /// <summary>How many tokens the longest hit can cover.</summary>
    public int Longest => forms.Longest;

    internal void Write(BinaryWriter writer)
    {
        forms.Write(writer);
        writer.Write(entries.Length);
        foreach (var entry in entries)
            entry.Write(writer);
    }

    internal static Lexicon Read(BinaryReader reader, IReadOnlySet<Tag> inflects)
    {
        var forms = FormTree.Read(reader);
        var entries = new WordEntry[reader.ReadInt32()];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = WordEntry.Read(reader);
        return new Lexicon(forms, entries, inflects);
    }

    /// <summary>Adds every hit that begins at <paramref name="start"/> and ends before <paramref name="limit"/>.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The first token.</param>
    /// <param name="limit">The token behind the last.</param>
    /// <param name="into">Takes the hits.</param>
    /// <param name="glosses">Whether what words mean in English is wanted too.</param>
    public void Find(List<Token> tokens, int start, int limit, List<Hit> into, bool glosses = true) =>
        Walk(CollectionsMarshal.AsSpan(tokens), 0, start, start, limit, Strip.None, into, glosses);

    private void Walk(ReadOnlySpan<Token> tokens, int node, int start, int at, int limit, Strip strip, List<Hit> into, bool glosses)
    {
        if (at >= limit)
            return;
        foreach (var reading in tokens[at].Form.Readings)
        {
            var to = forms.Next(node, reading.Id);
            if (to == 0)
                continue;
            var taken = strip | reading.Strip;
            for (var next = forms.FirstEnding(to); next != 0;)
            {
                ref readonly var ending = ref forms[next];
                next = ending.Next;
                if ((glosses || ending.Tag != Tag.Gloss) && Allows(ending, tokens[start], taken))
                    into.Add(new(start, at + 1, ending.Tag, entries[ending.Entry]));
            }
            Walk(tokens, to, start, at + 1, limit, taken, into, glosses);
        }
    }

    private bool Allows(in FormTree.Ending ending, in Token first, Strip strip) =>
        (ending.Casing == Casing.Any || (ending.Casing == Casing.Capital ? first.Capital : first.AllCapitals))
        && (strip == Strip.None || Inflects(ending.Tag, strip));

    /// <summary>Names and nouns may carry a genitive; what else may be met behind an article or under a pronoun the language says.</summary>
    private bool Inflects(Tag tag, Strip strip)
    {
        if ((strip & Strip.Genitive) != 0 && !TakesGenitive(tag))
            return false;
        if (tag is Tag.FamilyName or Tag.Given)
            return (strip & Strip.Suffix) == 0;
        return (strip & (Strip.Article | Strip.Suffix)) == 0 || inflects.Count == 0 || inflects.Contains(tag) || tag.IsBackground() && !IsWording(tag) || tag == Tag.None;
    }

    /// <summary>Verbs and their like, which no article stands before: the nouns among them are written out with theirs.</summary>
    private static bool IsWording(Tag tag) => tag is Tag.Contact or Tag.Cue;

    private static bool TakesGenitive(Tag tag) => tag is Tag.State or Tag.Capital or Tag.City or Tag.Body or Tag.Metonym or Tag.Region or Tag.Country or Tag.Institution
        or Tag.Office or Tag.OfficeHead or Tag.Role or Tag.Given or Tag.Demonym or Tag.None or Tag.DateWord or Tag.Indicator or Tag.Unnamed or Tag.TimeUnit;
}
