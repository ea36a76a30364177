namespace Dragoman.Web.Keeping;

/// <summary>Marks a page that holds nothing of the one who asks but language and rights, so that one made is given to all others who see it the same way, until the record changes.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameForAllAttribute : Attribute;
