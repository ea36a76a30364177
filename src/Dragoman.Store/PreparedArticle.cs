using System.Security.Cryptography;
using System.Text;
using Dragoman.Articles;
using Dragoman.Record;

namespace Dragoman.Store;

/// <summary>An article with all that is kept of it, worked out and packed; making one needs no record, so that many threads can.</summary>
public sealed class PreparedArticle
{
    private PreparedArticle(Article article, ArticleClaims claims) => (Article, Claims) = (article, claims);

    public Article Article { get; }

    public ArticleClaims Claims { get; }

    internal string Hash { get; private init; } = "";

    internal byte[] Text { get; private init; } = [];

    internal byte[] Body { get; private init; } = [];

    internal byte[] Sentences { get; private init; } = [];

    internal byte[] Print { get; private init; } = [];

    internal string Words { get; private init; } = "";

    public static PreparedArticle Of(Reading reading, SearchWords words)
    {
        var claims = ArticleClaims.Of(reading);
        var article = reading.Article;
        return new PreparedArticle(article, claims)
        {
            Hash = HashOf(article.Text),
            Text = Packed.Text(article.Text),
            Body = Packed.Bytes(ClaimWriter.Pack(claims)),
            Sentences = Packed.Ascending(reading.Sentences),
            Print = Packed.Hashes(claims.Article.Print.Shingles),
            Words = words.Of(Searched(article), article.Language),
        };
    }

    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Title and body: what stands around them is not what the article says.</summary>
    private static string Searched(Article article)
    {
        var text = new StringBuilder(article.Text.Length);
        foreach (var paragraph in article.Paragraphs)
            if (paragraph.Kind != ParagraphKind.Litter)
                text.Append(article.Of(paragraph)).Append('\n');
        return text.ToString();
    }
}
