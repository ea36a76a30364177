using Dragoman.Languages;

namespace Dragoman.Mentions;

/// <summary>Finds what stands before a number and belongs to it: a currency sign or code, a percent mark ($5, EUR 5, USD$ 5, %18); words too where units come first.</summary>
internal static class QuantityPrefix
{
    public static Span? Find(Passage passage, Sentence sentence, Span number)
    {
        var before = number.Start - 1;
        if (before < sentence.Start)
            return null;
        var token = passage.Tokens[before];
        if (token.IsMark('%') || token.IsMark('\u066A'))
            return !passage.Tokens[number.Start].SpaceBefore && (before == sentence.Start || passage.Tokens[before - 1].Kind != TokenKind.Digits)
                ? new Span(Tag.Percent, before, number.Start) : null;
        if (passage.FindEnding(number.Start, Tag.Currency, sentence.Start) is not { } currency)
            return PercentWord(passage, sentence, number);
        var sign = passage.Pack.Settings.UnitsFirst || token.Kind == TokenKind.Mark || token.AllCapitals || !passage.Tokens[number.Start].SpaceBefore || passage.Tokens[currency.Start] is { AllCapitals: true } or { Capital: true, Length: <= 3 };
        return sign && !EndsAmount(passage, sentence, currency, number) ? WithCode(passage, sentence, currency) : null;
    }

    /// <summary>In "1 $10" the sign stands on the second number and is no unit of the first.</summary>
    public static bool IsGluedToNext(Passage passage, Sentence sentence, Span currency) =>
        currency.End < sentence.End && passage.Tokens[currency.Start].SpaceBefore && passage.Tokens[currency.End] is { Kind: TokenKind.Digits, SpaceBefore: false };

    /// <summary>In "10 $ 30 $" the first sign belongs to the number before it; in "$ 10 $ 30" it does not.</summary>
    private static bool EndsAmount(Passage passage, Sentence sentence, Span currency, Span number)
    {
        if (passage.FindEnding(currency.Start, Tag.Number, sentence.Start) is not { } other)
            return false;
        var onOther = !passage.Tokens[currency.Start].SpaceBefore;
        var onNumber = !passage.Tokens[number.Start].SpaceBefore;
        if (onOther != onNumber)
            return onOther;
        return onNumber ? false : passage.FindEnding(other.Start, Tag.Currency, sentence.Start) is not { } own
            || passage.FindEnding(own.Start, Tag.Number, sentence.Start) is not null;
    }

    /// <summary>"USD$ 15": the code says which dollar the sign is.</summary>
    private static Span WithCode(Passage passage, Sentence sentence, Span sign) =>
        !passage.Tokens[sign.Start].SpaceBefore && passage.FindEnding(sign.Start, Tag.Currency, sentence.Start) is { } code
            ? new Span(Tag.Currency, code.Start, sign.End) { Entry = code.Entry } : sign;

    /// <summary>A word for percent before its number, where neither another number nor a noun claims one of them.</summary>
    private static Span? PercentWord(Passage passage, Sentence sentence, Span number)
    {
        var linked = passage.FindEnding(number.Start, Tag.Prep, sentence.Start) is { Value: Roles.Of } of ? of.Start : number.Start;
        if (passage.FindEnding(linked, Tag.Percent, sentence.Start) is not { } percent || passage.FindEnding(percent.Start, Tag.Number, sentence.Start) is not null)
            return null;
        var ends = passage.Pack.Settings.UnitsFirst || number.End >= sentence.End || passage.Tokens[number.End].Kind == TokenKind.Mark && passage.Tokens[number.End].Form.Folded is ['.' or ',' or ';' or '?' or '!' or ')'];
        return ends ? new Span(Tag.Percent, percent.Start, number.Start) : null;
    }
}
