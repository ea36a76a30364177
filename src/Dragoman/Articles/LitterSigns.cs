namespace Dragoman.Articles;

/// <summary>
/// Says of one line, by the phrases of the pack and by its shape, whether it is litter and of which kind: strictly in the
/// midst of the body, where a wrong cut costs a paragraph, and freely at the top and the end of a page.
/// </summary>
internal static class LitterSigns
{
    private const int LongLine = 30;
    private const int ShortLine = 15;
    private const int Headline = 20;
    private const int Few = 3;
    private const int Opening = 5;

    /// <summary>The kind of litter a line is by itself, wherever it stands; null when it may be body.</summary>
    public static LitterKind? Strict(PageLine line)
    {
        if (line.Sign is not { } sign)
            return line.Links > 0 ? LitterKind.Navigation : null;
        if (sign.Covers || (line.Links > 0 && sign.Starts))
            return sign.Kind;
        return sign.Starts && IsAnnounced(line, sign) ? sign.Kind
            : IsCaption(line, sign) ? LitterKind.Credit
            : line.Links > 0 ? LitterKind.Navigation : null;
    }

    /// <summary>The kind of litter a line is at the top or the end of a page; null when nothing says so.</summary>
    public static LitterKind? Free(PageLine line)
    {
        if (Strict(line) is { } strict)
            return strict;
        if (line.Sign is not { } sign)
            return null;
        return sign.Starts
            ? IsBeginning(line, sign) ? sign.Kind : null
            : IsWithin(line, sign) ? sign.Kind : null;
    }

    /// <summary>True when the line is nothing but the heading of a block: "Read also:", "Comments (4)".</summary>
    public static bool IsHeading(PageLine line, LitterKind kind) => line.Sign is { Covers: true } sign && sign.Kind == kind;

    private static bool IsBeginning(PageLine line, LitterSign sign) => sign.Length switch
    {
        1 => !line.IsProse && (line.Words <= Few || line.MarkAt(sign.At + 1) is ':' or '|' or '/' or '(' or '@' or '-'),
        2 => line.Words <= ShortLine && (!line.IsProse || IsNotice(sign.Kind)),
        _ => !line.IsProse || line.Words <= LongLine || IsNotice(sign.Kind),
    };

    /// <summary>A short phrase inside a line says nothing unless a break stands before it ("... - Get the app").</summary>
    private static bool IsWithin(PageLine line, LitterSign sign) => sign.Length switch
    {
        _ when line.IsProse => IsNotice(sign.Kind) && sign.Length > 2 && (line.Words <= LongLine || sign.At <= Opening),
        1 => false,
        2 => line.Words <= ShortLine && (sign.Kind == LitterKind.Syndicated || IsBroken(line, sign.At)),
        _ => true,
    };

    private static bool IsBroken(PageLine line, int token) =>
        line.MarkAt(token - 1) is '|' or '-' or '\u2013' or '\u2014' or '>' or '\u00BB' or '(' or '\u00B7' or '.' or '?' or '!'
        || line.Tokens[token].Start - line.Tokens[token - 1].End > 1;

    /// <summary>Notices are written in whole sentences; the other kinds are lines.</summary>
    private static bool IsNotice(LitterKind kind) => kind is LitterKind.Cookies or LitterKind.Subscribe or LitterKind.Syndicated or LitterKind.Copyright or LitterKind.Follow;

    private static bool IsAnnounced(PageLine line, LitterSign sign)
    {
        if (IsNotice(sign.Kind) && sign.Kind != LitterKind.Syndicated && sign.Length > 2)
            return true;
        char after = line.MarkAt(sign.At + sign.Length);
        bool colon = after == ':' || line.MarkAt(sign.At + sign.Length - 1) == ':';
        if (colon)
            return !line.IsProse || line.Words <= Headline;
        if (line.IsProse)
            return sign.Length > 2 && line.Words <= LongLine && sign.Kind != LitterKind.Related;
        return sign.Length > 1 ? line.Words <= ShortLine : line.Words <= 6 && after is '/' or '|' or '(' or '>' or '\u00BB';
    }

    private static bool IsCaption(PageLine line, LitterSign sign) =>
        sign.Kind == LitterKind.Credit && line.Words <= LongLine && sign.At * 2 >= line.Tokens.Length
        && (line.MarkAt(sign.At + sign.Length) is ':' or '/' || line.MarkAt(sign.At - 1) is '(' or '/' or '|');
}
