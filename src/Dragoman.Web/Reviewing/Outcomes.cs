using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dragoman.Store;
using Dragoman.Web.Adding;

namespace Dragoman.Web.Reviewing;

/// <summary>What became of a form that was sent: how much was kept, or why nothing was, with all that had been written into it.</summary>
/// <param name="Action">The form: "correct", "add".</param>
/// <param name="Count">How much was kept; 0 when it failed.</param>
/// <param name="Fields">What was written, by the names of the form's fields.</param>
public sealed record Outcome(string Action, int Count, IReadOnlyDictionary<string, IReadOnlyList<string>> Fields)
{
    /// <summary>Ids of the decisions that were kept.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];

    /// <summary>The account of articles that were sent.</summary>
    public IReadOnlyList<AddedLine> Report { get; init; } = [];

    /// <summary>Why a decision was refused; null when it was kept, or when something else failed.</summary>
    public RefusalException? Refused { get; init; }

    /// <summary>What else failed, in words for the reader.</summary>
    public string? Problem { get; init; }

    public bool Failed => Refused is not null || Problem is not null;

    public string? Field(string name) => Fields.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;
}

/// <summary>
/// The outcomes of forms, from sending until the page that shows them is asked for: a form is answered with the address of a page, so that going back or
/// loading again sends nothing twice. The last ones are held, under names that cannot be guessed.
/// </summary>
public sealed class Outcomes
{
    private const int MostHeld = 1000;
    private const int NameBytes = 12;

    private readonly ConcurrentDictionary<string, Outcome> held = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> order = new();

    public string Keep(Outcome outcome)
    {
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NameBytes));
        held[name] = outcome;
        order.Enqueue(name);
        while (order.Count > MostHeld && order.TryDequeue(out var oldest))
            held.TryRemove(oldest, out _);
        return name;
    }

    public Outcome? Find(string? name) => name is not null && held.TryGetValue(name, out var outcome) ? outcome : null;
}
