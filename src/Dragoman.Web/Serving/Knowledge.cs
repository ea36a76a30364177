using Dragoman.Actors;
using Dragoman.Articles;
using Dragoman.Exports;
using Dragoman.Languages;
using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Wording;

namespace Dragoman.Web.Serving;

/// <summary>What is known before any article is read: actors, packs, publishers, and the reader; each part loaded when first asked for, for all requests.</summary>
public sealed class Knowledge
{
    private readonly Lazy<Atlas> atlas;
    private readonly Lazy<Packs> packs;
    private readonly Lazy<RecordBuilder> builder;
    private readonly Lazy<PartySpellings> parties;
    private readonly OwnNames names;
    private readonly Lazy<EntryWords> words;
    private readonly Lazy<Outlets> outlets;
    private readonly Lazy<Pipeline> pipeline;
    private readonly Lazy<Namesakes> namesakes;
    private readonly Lazy<Officials> officials;

    public Knowledge(SiteOptions options)
    {
        atlas = new(() => Atlas.Load(options.Actors));
        packs = new(() => new Packs(options.Languages, options.Cache));
        builder = new(() => RecordBuilder.Load(options.Actors));
        parties = new(() => new PartySpellings(packs.Value, atlas.Value));
        names = new OwnNames(packs, atlas);
        words = new(() => new EntryWords(atlas.Value));
        outlets = new(() => Outlets.Load(OutletFiles(options)));
        namesakes = new(() => new Namesakes(SoundTable.Load(options.Actors)));
        officials = new(() => Officials.Load(options.Actors));
        pipeline = new(() => Pipeline.Load(options.Languages, options.Actors, options.Cache));
    }

    public Lazy<RecordBuilder> Builder => builder;

    public Atlas Atlas => atlas.Value;

    public Packs Packs => packs.Value;

    /// <summary>Parties by any of their names: "Kazakistan" is KZ.</summary>
    public PartySpellings Parties => parties.Value;

    /// <summary>Parties as the languages of the interface call them.</summary>
    public OwnNames Names => names;

    /// <summary>A line of plain words for an entry.</summary>
    public EntryWords Words => words.Value;

    /// <summary>Writes what leaves the record.</summary>
    public ExportFormats Formats => new(Atlas);

    public SearchWords SearchWords => new(packs.Value);

    /// <summary>Compares spellings of names in all scripts.</summary>
    public Namesakes Namesakes => namesakes.Value;

    public Officials Officials => officials.Value;

    public Outlets Outlets => outlets.Value;

    /// <summary>The reader; a reading holds no state of it, so that several may go on at once.</summary>
    public Pipeline Pipeline => pipeline.Value;

    private static IEnumerable<string> OutletFiles(SiteOptions options)
    {
        var own = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Record))!, "outlets.tsv");
        IEnumerable<string> given = Directory.Exists(options.Outlets) ? Directory.EnumerateFiles(options.Outlets, "*.tsv").Order(StringComparer.Ordinal) : [];
        return File.Exists(own) ? given.Append(own) : given;
    }
}
