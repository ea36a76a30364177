using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dragoman.Languages;

/// <summary>
/// A YAML document as plain nodes that know their line. All scalars are strings: <c>on</c> and <c>NO</c> stay words.
/// </summary>
internal abstract record YamlTree(string File, int Line)
{
    public static YamlTree Load(string file)
    {
        using var text = System.IO.File.OpenText(file);
        return Parse(file, text);
    }

    public static YamlTree Parse(string file, TextReader text)
    {
        try
        {
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                return new YamlMap(file, 1, []);
            parser.Consume<DocumentStart>();
            return Node(file, parser, 0);
        }
        catch (YamlException e)
        {
            throw new PackException(file, (int)e.Start.Line, e.Message);
        }
    }

    private static YamlTree Node(string file, IParser parser, int depth)
    {
        var line = (int)parser.Current!.Start.Line;
        if (depth > 20)
            throw new PackException(file, line, "nested too deeply");
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlScalar(file, line, scalar.Value);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlTree>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Node(file, parser, depth + 1));
            return new YamlList(file, line, items);
        }
        if (!parser.TryConsume<MappingStart>(out _))
            throw new PackException(file, line, "anchors and aliases are not read here");
        var map = new YamlMap(file, line, []);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!map.Entries.TryAdd(key.Value, Node(file, parser, depth + 1)))
                throw new PackException(file, (int)key.Start.Line, $"'{key.Value}' stands twice");
        }
        return map;
    }

    public string Text => this is YamlScalar s ? s.Value : throw Wrong("a word was expected here");

    public IReadOnlyList<YamlTree> Items => this switch
    {
        YamlList list => list.Nodes,
        _ => throw Wrong("a list was expected here"),
    };

    public YamlMap Map => this as YamlMap ?? throw Wrong("keys and values were expected here");

    /// <summary>A list of words; one word stands for a list of one.</summary>
    public IEnumerable<string> Words => this is YamlScalar s ? [s.Value] : Items.Select(i => i.Text);

    public PackException Wrong(string problem) => new(File, Line, problem);
}

internal sealed record YamlScalar(string File, int Line, string Value) : YamlTree(File, Line);

internal sealed record YamlList(string File, int Line, List<YamlTree> Nodes) : YamlTree(File, Line);

internal sealed record YamlMap(string File, int Line, Dictionary<string, YamlTree> Entries) : YamlTree(File, Line)
{
    public YamlTree? this[string key] => Entries.GetValueOrDefault(key);

    public YamlTree Need(string key) => this[key] ?? throw Wrong($"'{key}' is missing");

    /// <summary>Refuses every key that is not among the known ones, naming the nearest.</summary>
    public YamlMap Only(params ReadOnlySpan<string> known)
    {
        foreach (var (key, node) in Entries)
            if (!known.Contains(key))
                throw node.Wrong($"unknown key '{key}'; known here: {string.Join(", ", known.ToArray())}");
        return this;
    }
}
