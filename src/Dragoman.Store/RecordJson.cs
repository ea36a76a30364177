using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Record;
using Dragoman.Statements;

namespace Dragoman.Store;

/// <summary>
/// How entries, findings and decisions lie in the record, as JSON that the code for was written by the compiler. A citation is kept as its
/// place, its exact words and its fields; the sentence around it is in the article.
/// </summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(KeptEntry))]
[JsonSerializable(typeof(KeptFinding))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(Contact))]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Commitment))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Person))]
internal sealed partial class RecordJson : JsonSerializerContext;

/// <summary>The forms of what the record keeps.</summary>
internal static class Forms
{
    private static readonly RecordJson Json = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new ClaimJson(), new CitationJson() },
    });

    public static JsonTypeInfo<KeptEntry> Entry => Json.KeptEntry;

    public static JsonTypeInfo<KeptFinding> Finding => Json.KeptFinding;

    public static JsonTypeInfo<Decision> Decision => Json.Decision;
}

/// <summary>An entry with the numbers of the articles that its claims are from.</summary>
internal sealed record KeptEntry(Claim Merged, IReadOnlyList<KeptField> Fields, IReadOnlyList<KeptClaim> Claims, IReadOnlyList<string> Parties, int Independent, Tier Tier,
    IReadOnlyList<string> Decisions);

/// <summary>A value of a field with the places of its claims in the entry's list; their ids, as they once lay in records, are read as well.</summary>
internal sealed record KeptField(string Field, string Value, IReadOnlyList<int>? At, IReadOnlyList<string>? Claims, IReadOnlyList<string>? Decisions)
{
    public static KeptField Of(FieldValue value, IReadOnlyDictionary<string, int> places) => new(value.Field, value.Value,
        value.Claims.All(places.ContainsKey) ? [.. value.Claims.Select(c => places[c])] : null, value.Claims.All(places.ContainsKey) ? null : value.Claims, value.Decisions.Count == 0 ? null : value.Decisions);

    public FieldValue In(IReadOnlyList<KeptClaim> claims) => new(Field, Value, Claims ?? [.. (At ?? []).Select(place => claims[place].Claim.Id)]) { Decisions = Decisions ?? [] };
}

/// <summary>A claim and the number of its article.</summary>
internal sealed record KeptClaim(long Article, Claim Claim);

/// <summary>A finding with the numbers of the articles that its words stand in.</summary>
internal sealed record KeptFinding(FindingKind Kind, FindingLabel Label, int Severity, string Sentence, IReadOnlyList<KeptSide> Sides, IReadOnlyList<string> Entries,
    IReadOnlyList<string> Parties);

/// <summary>One side of a finding.</summary>
internal sealed record KeptSide(string Says, IReadOnlyList<KeptWords> Words);

/// <summary>Words of the article with that number.</summary>
internal sealed record KeptWords(long Article, string? Claim, Citation Citation);

/// <summary>A claim of any type: the type's name, then its fields.</summary>
internal sealed class ClaimJson : JsonConverter<Claim>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Claim);

    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var type = TypeOf(Enum.Parse<EntryType>(reader.GetString()!));
        reader.Read();
        var claim = (Claim)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(type))!;
        reader.Read();
        return claim;
    }

    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(EntryTypes.Of(value).ToString());
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
        writer.WriteEndArray();
    }

    private static Type TypeOf(EntryType type) => type switch
    {
        EntryType.Contact => typeof(Contact),
        EntryType.Agreement => typeof(Agreement),
        EntryType.Statement => typeof(Statement),
        EntryType.Commitment => typeof(Commitment),
        EntryType.Figure => typeof(Figure),
        EntryType.Person => typeof(Person),
        _ => throw new JsonException(),
    };
}

/// <summary>A citation as a list: start, end, exact words, and the fields that they back.</summary>
internal sealed class CitationJson : JsonConverter<Citation>
{
    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        var exact = reader.GetString()!;
        var fields = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
            fields.Add(reader.GetString()!);
        return new Citation(fields, "", start, end, exact, "", "");
    }

    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteStringValue(value.Exact);
        foreach (var field in value.Fields)
            writer.WriteStringValue(field);
        writer.WriteEndArray();
    }
}
