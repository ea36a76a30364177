namespace Dragoman.Web.Errors;

/// <summary>Set on a request whose page says that what was asked for is not there.</summary>
internal sealed record NothingHere;
