using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>Passes over a claim without making it: the order of <see cref="ClaimReader"/>, and nothing allocated.</summary>
internal static class ClaimPassing
{
    /// <summary>The type of the claim that was passed.</summary>
    public static EntryType Pass(FieldReader from)
    {
        var type = (EntryType)from.Number();
        from.PassText();
        PassCitations(from);
        for (var workedOut = from.Number(); workedOut > 0; workedOut--)
        {
            from.PassText();
            from.PassText();
            from.PassText();
            PassCitations(from);
        }
        PassFields(from, type);
        return type;
    }

    private static void PassFields(FieldReader from, EntryType type)
    {
        switch (type)
        {
            case EntryType.Contact:
                from.PassNumbers(3);
                from.PassTexts();
                from.PassTexts();
                break;
            case EntryType.Agreement:
                from.PassNumbers(1);
                from.PassTexts();
                break;
            case EntryType.Commitment:
                from.PassDecimal();
                from.PassTexts();
                break;
            case EntryType.Figure:
                from.PassNumbers(3);
                from.PassDecimal();
                break;
        }
        from.PassTexts();
        if (type == EntryType.Figure)
            for (var converted = from.Number(); converted > 0; converted--)
            {
                from.PassDecimal();
                from.PassText();
            }
    }

    private static void PassCitations(FieldReader from)
    {
        for (var citations = from.Number(); citations > 0; citations--)
        {
            from.PassNumbers(2);
            from.PassText();
            from.PassTexts();
        }
    }
}
