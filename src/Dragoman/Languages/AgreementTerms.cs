namespace Dragoman.Languages;

/// <summary>Values of <c>agreement-status</c> rows.</summary>
internal static class AgreementWords
{
    public const string Signed = "signed";

    /// <summary>The noun: it tells of a signing unless another place says that it is still to come.</summary>
    public const string Signing = "signing";
    public const string Ratified = "ratified";
    public const string InForce = "in-force";
    public const string Negotiating = "negotiating";

    /// <summary>Negotiations begin: once they are to begin, the agreement is proposed.</summary>
    public const string Launched = "launched";
    public const string Proposed = "proposed";
    public const string Expired = "expired";

    /// <summary>A signing to come, whose date is wanted: will be signed.</summary>
    public const string Expected = "expected";

    /// <summary>What follows is still to come.</summary>
    public const string Future = "future";

    /// <summary>Not, never: what follows has not come into force.</summary>
    public const string Not = "not";

    /// <summary>What follows is wished for or denied and says nothing.</summary>
    public const string Hoped = "hoped";

    /// <summary>The signing is one of the contact spoken of: on the occasion, during the visit.</summary>
    public const string Occasion = "occasion";
    public const string None = "none";
}

/// <summary>What stands behind the slash in values of <c>agreement-kind</c> rows.</summary>
internal static class AgreementLabels
{
    public const string Several = "several";

    /// <summary>A word that often means something else and needs a topic: deal, accord.</summary>
    public const string Loose = "loose";
    public const string Negotiating = "negotiating";
}

/// <summary>Values of <c>pledge</c> rows.</summary>
internal static class Pledges
{
    /// <summary>A promise: pledged, undertook to.</summary>
    public const string Pledged = "pledged";

    /// <summary>A promise of money or goods: will provide.</summary>
    public const string Given = "given";

    /// <summary>An aim: aims to, the goal is.</summary>
    public const string Aimed = "aimed";

    /// <summary>What is said to come: will open, agreed to.</summary>
    public const string Planned = "planned";

    /// <summary>"The two sides": the parties spoken of pledge it together.</summary>
    public const string Both = "both";
    public const string None = "none";
}
