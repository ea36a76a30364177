using Dragoman.Languages;
using Dragoman.Mentions;
using Dragoman.Record;

namespace Dragoman.Contacts;

/// <summary>
/// Words that say that a contact happened, will happen or was asked for: "paid a visit to", "the sixth meeting of the Cooperation
/// Council". <c>Start</c> and <c>End</c> hold the whole phrase in tokens, ordinal and format included.
/// </summary>
internal sealed record ContactTrigger(Span Words, string Kind, string Tense, int Start, int End)
{
    /// <summary>The standing format, when one is named.</summary>
    public Span? Format { get; init; }

    public Span? Ordinal { get; init; }

    /// <summary>The verb that belongs to a noun and says when: "the tenth session shall be convened".</summary>
    public ContactTrigger? Verb { get; init; }

    /// <summary>Another edition of the format told of before, which no noun names.</summary>
    public bool GoesOn { get; init; }

    public bool IsNoun => Tense is Tenses.Noun or Tenses.Owned;

    /// <summary>"His meeting with": somebody of the sentence is the other side.</summary>
    public bool IsOwned => Tense == Tenses.Owned && Format is null;

    public bool IsInvitation => Tense is Tenses.Invited or Tenses.Accepted;

    /// <summary>Kinds that come in editions: they have ordinals and a series.</summary>
    public bool IsEdition => Editions.Have(Kind);

    /// <summary>Words that may stand for a contact of another kind told of before: "the meeting", "the talks".</summary>
    public bool IsGeneral => Kind is ContactKinds.Meeting or ContactKinds.Session or FrameKinds.Talk or ContactKinds.Negotiations;
}
