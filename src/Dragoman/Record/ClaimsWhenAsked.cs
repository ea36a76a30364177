using System.Collections;

namespace Dragoman.Record;

/// <summary>Claims that are made when they are first asked for, because merging asks an article for those of one kind. Safe for many threads where making is.</summary>
/// <param name="types">The type of each.</param>
/// <param name="make">Makes the claim at a place.</param>
public sealed class ClaimsWhenAsked(IReadOnlyList<EntryType> types, Func<int, Claim> make) : IReadOnlyList<Claim>
{
    private readonly Claim?[] made = new Claim?[types.Count];

    public int Count => made.Length;

    public Claim this[int index] => made[index] ?? Made(index);

    /// <summary>Other claims made of these one by one, of the same types.</summary>
    public static ClaimsWhenAsked Each(IReadOnlyList<Claim> claims, Func<Claim, Claim> change) =>
        new(claims is ClaimsWhenAsked some ? some.Types : [.. claims.Select(EntryTypes.Of)], i => change(claims[i]));

    public IEnumerable<Claim> Of(EntryType type)
    {
        for (var i = 0; i < made.Length; i++)
            if (Types[i] == type)
                yield return this[i];
    }

    public IEnumerator<Claim> GetEnumerator()
    {
        for (var i = 0; i < made.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<EntryType> Types { get; } = types;

    private Claim Made(int index)
    {
        var claim = make(index);
        return Interlocked.CompareExchange(ref made[index], claim, null) ?? claim;
    }
}
