using Dragoman.Actors;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Statements;

namespace Dragoman.Record;

/// <summary>Puts the names that aliases stand for in the place of the spellings.</summary>
internal static class Renaming
{
    public static Claim Apply(Claim claim, IReadOnlyDictionary<string, string> names) => claim switch
    {
        Person p => p with { Name = Of(p.Name, names) },
        Contact c => c with { Participants = [.. c.Participants.Select(n => Of(n, names)).Distinct()] },
        Statement { Speaker: { } speaker } s => s with { Speaker = Of(speaker, names) },
        Commitment c => c with { Actors = [.. c.Actors.Select(n => Of(n, names)).Distinct()] },
        _ => claim,
    };

    private static string Of(string name, IReadOnlyDictionary<string, string> names) => names.GetValueOrDefault(name, name);
}
