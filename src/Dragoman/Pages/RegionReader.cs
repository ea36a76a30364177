using System.Text;
using AngleSharp.Dom;

namespace Dragoman.Pages;

/// <summary>Makes the regions of a page from its document: what is not shown is left out, runs of text become paragraphs.</summary>
internal sealed class RegionReader(MarkupNames names)
{
    private const int Deepest = 200;
    private readonly StringBuilder run = new();
    private Region region = new(null, "");
    private int links;
    private int linked;
    private int times;
    private int timed;
    private bool broken;

    /// <summary>The part that holds everything below the element. Nesting of any depth is walked without recursion.</summary>
    public Region Read(IElement root)
    {
        var top = region;
        var open = new Stack<(INode Node, int Next, Region Around)>();
        open.Push((root, 0, top));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                Leave(at.Node, at.Around);
                continue;
            }

            var child = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1, at.Around));
            var around = region;
            if (child is IText text)
                Append(text.Data);
            else if (child is IElement element && Enter(element))
                open.Push((element, 0, around));
        }

        Flush();
        return top;
    }

    private bool Enter(IElement element)
    {
        string name = element.LocalName;
        if (name == MarkupTerms.Break)
            Break();
        if (MarkupTerms.Unread.Contains(name) || IsHidden(element))
            return false;
        links += name == MarkupTerms.Link ? 1 : 0;
        times += name == MarkupTerms.Time ? 1 : 0;
        if (IsBlock(name))
        {
            Flush();
            if (region.Depth == Deepest)
                return true;
            var inner = new Region(region, name) { Role = RoleOf(element, name), Label = element.ClassName ?? "" };
            region.Add(inner);
            region = inner;
        }

        return true;
    }

    private void Leave(INode node, Region around)
    {
        if (node is not IElement element)
            return;
        links -= element.LocalName == MarkupTerms.Link ? 1 : 0;
        times -= element.LocalName == MarkupTerms.Time ? 1 : 0;
        if (!MarkupTerms.Blocks.Contains(element.LocalName))
            return;
        if (region != around)
            Flush();
        region = around;
    }

    /// <summary>The cells of a table of data are one line with those beside them.</summary>
    private bool IsBlock(string name)
    {
        if (!MarkupTerms.Blocks.Contains(name))
            return false;
        bool cell = MarkupTerms.Cells.Contains(name) && region.Name == MarkupTerms.Row && region.Parent!.Parent is { Role: var outer } && ((outer | region.Parent.Role) & MarkupRole.Table) != 0;
        if (cell)
            Append(" ");
        return !cell;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute(MarkupTerms.Hidden)
        || element.GetAttribute(MarkupTerms.AriaHidden) == MarkupTerms.True
        || element.GetAttribute(MarkupTerms.Style) is { } style && style.Replace(" ", "").Contains(MarkupTerms.NotShown, StringComparison.OrdinalIgnoreCase);

    private MarkupRole RoleOf(IElement element, string name)
    {
        var role = names.Of(element.ClassName) | names.Of(element.Id) | names.Of(element.GetAttribute(MarkupTerms.Role)) | names.Of(element.GetAttribute(MarkupTerms.ItemProperty));
        role |= MarkupTerms.Surroundings.Contains(name) ? MarkupRole.Litter : MarkupRole.None;
        if (name == MarkupTerms.Table && element.QuerySelector(MarkupTerms.TextInCells) is null)
            role |= MarkupRole.Table;
        return role | (name == MarkupTerms.FigureCaption || name == MarkupTerms.Figure && element.QuerySelector(MarkupTerms.TextInFigure) is null ? MarkupRole.Caption : MarkupRole.None);
    }

    /// <summary>One break is the end of a line, two in a row the end of a paragraph.</summary>
    private void Break()
    {
        if (broken)
            Flush();
        else if (run.Length > 0)
            (broken, _) = (true, run.Append('\n'));
    }

    private void Append(string data)
    {
        foreach (char c in data)
        {
            if (!char.IsWhiteSpace(c) && c != '\u200B')
            {
                run.Append(c);
                linked += links > 0 ? 1 : 0;
                timed += times > 0 ? 1 : 0;
                broken = false;
            }
            else if (run.Length > 0 && run[^1] is not (' ' or '\n'))
                run.Append(' ');
        }
    }

    private void Flush()
    {
        string text = run.ToString().Trim();
        if (text.Length > 0)
            region.Add(new Region(region, region.Name) { Text = text, Linked = linked, Words = WordCount.Of(text), Role = timed * 2 > text.Length ? MarkupRole.Date : MarkupRole.None });
        run.Clear();
        (linked, timed, broken) = (0, 0, false);
    }
}
