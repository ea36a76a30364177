namespace Dragoman.Languages;

/// <summary>
/// What reading needs of a pack, compiled from its files: settings, words, forms, rules, and the spelt rows that say how pages and
/// glued numbers are written.
/// </summary>
internal sealed record CompiledPack(YamlTree SettingsTree, LanguageSettings Settings, Vocabulary Vocabulary, Lexicon Lexicon,
    IReadOnlyList<MentionRule> Rules, IReadOnlyList<WordRow> SpeltRows)
{
    public static CompiledPack From(PackFiles files)
    {
        var tree = YamlTree.Load(files.Settings);
        var settings = LanguageSettings.From(tree);
        var rows = files.Rows(settings);
        var builder = new LexiconBuilder(settings);
        var lexicon = builder.Build(rows);
        var rules = new List<MentionRule>();
        files.LoadMentions(builder.Number, rules, []);
        return new(tree, settings, builder.Vocabulary, lexicon, rules, [.. rows.Where(row => IsSpelt(row.Entry.Tag))]);
    }

    public void Write(BinaryWriter writer)
    {
        YamlTreeFormat.Write(writer, SettingsTree);
        Vocabulary.Write(writer);
        Lexicon.Write(writer);
        writer.Write(Rules.Count);
        foreach (var rule in Rules)
        {
            writer.Write((byte)rule.Gives);
            PatternFormat.Write(writer, rule.Pattern);
        }
        writer.Write(SpeltRows.Count);
        foreach (var row in SpeltRows)
            row.Write(writer);
    }

    public static CompiledPack Read(BinaryReader reader)
    {
        var tree = YamlTreeFormat.Read(reader);
        var settings = LanguageSettings.From(tree);
        var vocabulary = Vocabulary.Read(reader, settings);
        var lexicon = Lexicon.Read(reader, settings.Inflects);
        var rules = new MentionRule[reader.ReadInt32()];
        for (var i = 0; i < rules.Length; i++)
            rules[i] = new((Tag)reader.ReadByte(), PatternFormat.Read(reader));
        var rows = new WordRow[reader.ReadInt32()];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = WordRow.Read(reader);
        return new(tree, settings, vocabulary, lexicon, rules, rows);
    }

    private static bool IsSpelt(Tag tag) => tag is Tag.Litter or Tag.Published or Tag.Month or Tag.Weekday or Tag.State or Tag.Capital or Tag.City
        or Tag.Cardinal or Tag.Scale or Tag.NumberAnd;
}
