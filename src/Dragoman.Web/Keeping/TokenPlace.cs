namespace Dragoman.Web.Keeping;

/// <summary>Set on a request whose page is made for others too: what stands where each of them gets a token of their own. Nobody outside can know it, so that no text of an article is taken for it.</summary>
internal sealed record TokenPlace(string Text);
