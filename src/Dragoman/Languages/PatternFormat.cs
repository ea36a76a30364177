namespace Dragoman.Languages;

/// <summary>Writes a compiled pattern into a cached pack: its steps, each behind those it leads to.</summary>
internal static class PatternFormat
{
    public static void Write(BinaryWriter writer, Pattern pattern)
    {
        var numbers = new Dictionary<Step, int>();
        Collect(pattern.First, numbers);
        writer.Write(pattern.Text);
        writer.Write(numbers.Count);
        foreach (var step in numbers.Keys)
            Write(writer, step, numbers);
    }

    public static Pattern Read(BinaryReader reader)
    {
        var text = reader.ReadString();
        var steps = new Step[reader.ReadInt32()];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = ReadStep(reader, steps);
        return new Pattern(text, steps[^1]);
    }

    private static void Collect(Step? step, Dictionary<Step, int> numbers)
    {
        if (step is null || numbers.ContainsKey(step))
            return;
        Collect(step.Next, numbers);
        Collect(step.Other, numbers);
        numbers.Add(step, numbers.Count);
    }

    private static void Write(BinaryWriter writer, Step step, Dictionary<Step, int> numbers)
    {
        writer.Write((byte)step.Kind);
        writer.Write(step.Word);
        writer.Write((byte)step.Tag);
        writer.WriteOptional(step.Value);
        writer.WriteOptional(step.Slot);
        writer.Write(step.Fixed is not null);
        step.Fixed?.Write(writer);
        writer.Write(step.Next is null ? -1 : numbers[step.Next]);
        writer.Write(step.Other is null ? -1 : numbers[step.Other]);
    }

    private static Step ReadStep(BinaryReader reader, Step[] before)
    {
        var step = new Step((StepKind)reader.ReadByte())
        {
            Word = reader.ReadInt32(),
            Tag = (Tag)reader.ReadByte(),
            Value = reader.ReadOptional(),
            Slot = reader.ReadOptional(),
            Fixed = reader.ReadBoolean() ? WordEntry.Read(reader) : null,
        };
        step.Next = reader.ReadInt32() is >= 0 and var next ? before[next] : null;
        step.Other = reader.ReadInt32() is >= 0 and var other ? before[other] : null;
        return step;
    }
}
