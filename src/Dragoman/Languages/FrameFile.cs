using System.Text.Json;
using Dragoman.Contacts;

namespace Dragoman.Languages;

/// <summary>
/// Reads the triggers of frames/*.yaml: the wordings of one kind of contact by tense. They become words of the lexicon, tagged
/// <c>contact</c> and valued <c>visit:past</c>. A frame without texts it reads and texts it ignores does not load.
/// </summary>
internal static class FrameFile
{
    private static readonly string[] Kinds = [.. Enum.GetNames<ContactKind>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName), FrameKinds.Talk];

    public static IEnumerable<WordRow> Load(string file, IReadOnlyDictionary<string, string> endings)
    {
        var map = YamlTree.Load(file).Map.Only(PackKeys.Kind, PackKeys.Triggers, PackKeys.Reads, PackKeys.Ignores, PackKeys.Note);
        var kind = map.Need(PackKeys.Kind);
        if (!Kinds.Contains(kind.Text))
            throw kind.Wrong($"'{kind.Text}' is no kind of contact; known: {string.Join(", ", Kinds)}");
        if (map.Need(PackKeys.Reads).Items.Count == 0 || map.Need(PackKeys.Ignores).Items.Count == 0)
            throw map.Wrong("a frame needs texts it reads and texts it ignores");
        foreach (var (tense, wordings) in map.Need(PackKeys.Triggers).Map.Only(Tenses.All).Entries)
            foreach (var wording in wordings.Items)
                yield return Row(new WordEntry(Tag.Contact, $"{kind.Text}:{tense}"), wording, endings);
    }

    private static WordRow Row(WordEntry entry, YamlTree wording, IReadOnlyDictionary<string, string> endings)
    {
        try
        {
            return new(entry, Forms.Expand(wording.Text, endings), wording.File, wording.Line);
        }
        catch (FormatException e)
        {
            throw wording.Wrong($"{e.Message} (in {wording.Text})");
        }
    }
}
