using Dragoman.Articles;
using Dragoman.Tests.Rules;
using Xunit;

namespace Dragoman.Tests.Stories;

/// <summary>News of sport, crime, culture and town halls tells of no relations: hardly a paragraph of tests/quality/unrelated gives a contact or an agreement.</summary>
public class UnrelatedTests
{
    private const int OnePer = 20;

    [Fact]
    public void Unrelated_news_gives_hardly_a_contact_or_agreement()
    {
        var (paragraphs, alarms) = (0, new List<string>());
        foreach (var path in Repository.Files("tests/quality/unrelated", "*.txt"))
            foreach (var text in Repository.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                paragraphs++;
                var reading = Read(text.Trim(), Path.GetFileNameWithoutExtension(path));
                if (reading.Contacts.Count + reading.Agreements.Count > 0)
                    alarms.Add($"{path}: {text}");
            }
        Assert.True(paragraphs >= 100);
        Assert.True(alarms.Count * OnePer < paragraphs, string.Join('\n', alarms));
    }

    private static Reading Read(string text, string code)
    {
        var composed = text.Normalize();
        return LoadedPacks.Pipeline.Read(new Article { Id = "", File = "", Text = composed, Paragraphs = [new Paragraph(0, composed.Length, ParagraphKind.Body)], Language = code });
    }
}
