using System.Globalization;

namespace Dragoman.Cli;

/// <summary>What the commands of the record say to people.</summary>
internal static class RecordTexts
{
    public const string RecordVariable = "DRAGOMAN_RECORD";
    public const string UserDataVariable = "XDG_DATA_HOME";

    public const string RecordOption = "File of the record (default: $" + RecordVariable + ", else one in the user's folder for data).";

    public const string AddDescription = "Read articles into the record. Articles that are in it already are passed over.";

    public static readonly string[] AddExamples = ["dragoman add news/", "dragoman add --record kazakhstan.db \"news/**/*.jsonl\"", "cat articles.jsonl | dragoman add -"];

    public static string Account(int added, int versions, int known, int removed)
    {
        List<string> parts = [Count("added", added + versions)];
        if (versions > 0)
            parts.Add(Count("of these new versions", versions));
        if (known > 0)
            parts.Add(Count("already there", known));
        if (removed > 0)
            parts.Add(Count("removed before, left out", removed));
        return string.Join(", ", parts);
    }

    private static string Count(string what, int count) => string.Create(CultureInfo.InvariantCulture, $"{what}: {count}");
}
