using System.Globalization;

namespace Dragoman.Store;

/// <summary>Moments of looks and fetches as they lie in the record: in UTC and of one length, so that text sorts as time does.</summary>
internal static class Moments
{
    public static string Written(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    public static DateTimeOffset Read(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
