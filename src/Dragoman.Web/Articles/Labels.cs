using System.Globalization;
using Dragoman.Record;

namespace Dragoman.Web.Articles;

/// <summary>The labels that tie marked words to their cards: a letter for the kind, a number for the order on the page ("F3").</summary>
public static class Labels
{
    public const string DamagedKind = "damaged";

    public static string Of(EntryType type, int number) => Letter(type) + number.ToString(CultureInfo.InvariantCulture);

    public static string Damaged(int number) => $"X{number.ToString(CultureInfo.InvariantCulture)}";

    public static char Letter(EntryType type) => type switch
    {
        EntryType.Contact => 'C',
        EntryType.Agreement => 'A',
        EntryType.Statement => 'S',
        EntryType.Commitment => 'P',
        EntryType.Figure => 'F',
        _ => 'N',
    };
}
