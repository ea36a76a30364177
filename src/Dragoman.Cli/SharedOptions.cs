using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Dragoman.Cli.Records;

namespace Dragoman.Cli;

/// <summary>Options that several commands take, and what they mean together.</summary>
internal sealed class SharedOptions
{
    public Option<string?> Languages { get; } = new("--languages")
    {
        Description = Texts.LanguagesOption,
        HelpName = "DIR",
        Recursive = true,
    };

    public RecordOption Record { get; } = new();

    public Option<string?> Language { get; } = new("--language") { Description = Texts.LanguageOption, HelpName = "CODE" };

    public Option<DateOnly?> Published { get; } = new("--published")
    {
        Description = Texts.PublishedOption,
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    public Option<string?> Encoding { get; } = new("--encoding")
    {
        Description = Texts.EncodingOption,
        HelpName = "NAME",
        CustomParser = ParseEncoding,
    };

    public Option<bool> AllowLocal { get; } = new("--allow-local") { Description = Texts.AllowLocalOption };

    public Option<bool> Strict { get; } = new("--strict") { Description = Texts.StrictOption };

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError(Texts.NoDate(text));
        return null;
    }

    private static string? ParseEncoding(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        try
        {
            _ = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? System.Text.Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            result.AddError(Texts.NoEncoding(name));
        }

        return name;
    }
}
