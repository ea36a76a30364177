namespace Dragoman.Languages;

/// <summary>Writes parsed YAML into a cached pack and reads it back, lines and all.</summary>
internal static class YamlTreeFormat
{
    private enum Node : byte
    {
        Scalar,
        List,
        Map,
    }

    public static void Write(BinaryWriter writer, YamlTree tree)
    {
        writer.Write(tree.File);
        WriteNode(writer, tree);
    }

    public static YamlTree Read(BinaryReader reader) => ReadNode(reader, reader.ReadString());

    private static void WriteNode(BinaryWriter writer, YamlTree tree)
    {
        writer.Write((byte)(tree switch { YamlScalar => Node.Scalar, YamlList => Node.List, _ => Node.Map }));
        writer.Write(tree.Line);
        switch (tree)
        {
            case YamlScalar scalar:
                writer.Write(scalar.Value);
                break;
            case YamlList list:
                writer.Write(list.Nodes.Count);
                list.Nodes.ForEach(node => WriteNode(writer, node));
                break;
            case YamlMap map:
                writer.Write(map.Entries.Count);
                foreach (var (key, node) in map.Entries)
                {
                    writer.Write(key);
                    WriteNode(writer, node);
                }
                break;
        }
    }

    private static YamlTree ReadNode(BinaryReader reader, string file)
    {
        var (kind, line) = ((Node)reader.ReadByte(), reader.ReadInt32());
        if (kind == Node.Scalar)
            return new YamlScalar(file, line, reader.ReadString());
        var count = reader.ReadInt32();
        if (kind == Node.List)
            return new YamlList(file, line, [.. Enumerable.Range(0, count).Select(_ => ReadNode(reader, file))]);
        var map = new YamlMap(file, line, new(count));
        for (var i = 0; i < count; i++)
            map.Entries.Add(reader.ReadString(), ReadNode(reader, file));
        return map;
    }
}
