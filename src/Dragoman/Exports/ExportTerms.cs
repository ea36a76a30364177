namespace Dragoman.Exports;

/// <summary>Keys and headings of exports that the contract or Dragoman names.</summary>
internal static class EntryKeys
{
    public const string Id = "id";
    public const string Type = "type";
    public const string Fields = "fields";
    public const string Field = "field";
    public const string Value = "value";
    public const string Claims = "claims";
    public const string Article = "article";
    public const string Articles = "articles";
    public const string File = "file";
    public const string Start = "start";
    public const string End = "end";
    public const string Independent = "independent";
    public const string Tier = "tier";
    public const string Findings = "findings";
    public const string Kind = "kind";
    public const string Label = "label";
    public const string Severity = "severity";
    public const string Sentence = "sentence";
    public const string Words = "words";
}

/// <summary>Names of the PLOVER codebook: event types, modes, contexts, and the fields of a record.</summary>
internal static class PloverTerms
{
    public const string Consult = "CONSULT";
    public const string Support = "SUPPORT";
    public const string Agree = "AGREE";
    public const string Phone = "phone";
    public const string Visit = "visit";
    public const string ThirdParty = "third-party";
    public const string Multilateral = "multilateral";
    public const string Future = "future";
    public const string Hypothetical = "hypothetical";
    public const string EventDate = "event_date";
    public const string EventType = "event_type";
    public const string EventMode = "event_mode";
    public const string EventText = "event_text";
    public const string Contexts = "contexts";
    public const string Actor = "actor";
    public const string Recipient = "recipient";
    public const string PlaceName = "placename";
    public const string Source = "source";
    public const string Publication = "publication";
    public const string Url = "url";
    public const string Language = "language";
    public const string Text = "text";
    public const string Code = "code";
    public const string Name = "name";
}

/// <summary>Types of schema.org that entries have.</summary>
internal static class LdTerms
{
    public const string NewsArticle = "schema:NewsArticle";
    public const string Event = "schema:Event";
    public const string Quotation = "schema:Quotation";
    public const string Observation = "schema:Observation";
    public const string Person = "schema:Person";
    public const string PlanAction = "schema:PlanAction";
    public const string CreativeWork = "schema:CreativeWork";

    public const string Target = "target";
    public const string Source = "source";
    public const string Selector = "selector";
}

/// <summary>Elements and attributes of Atom that an export writes.</summary>
internal static class AtomTerms
{
    public const string Updated = "updated";
    public const string Related = "related";
    public const string Alternate = "alternate";
    public const string Self = "self";
    public const string Category = "category";
    public const string Term = "term";
    public const string Entry = "entry";
}
