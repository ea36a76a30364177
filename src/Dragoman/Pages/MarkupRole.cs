namespace Dragoman.Pages;

/// <summary>What the names that a page gives to one of its parts say of it; more than one may hold.</summary>
[Flags]
internal enum MarkupRole
{
    None = 0,
    Litter = 1,
    Caption = 2,
    Byline = 4,
    Date = 8,
    Body = 16,
    Comments = 32,

    /// <summary>Rows and columns of data, not of layout.</summary>
    Table = 64,
}
