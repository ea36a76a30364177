using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dragoman.Web.Figures;

/// <summary>A text in a chart. In the markup of components the element of this name means something else.</summary>
public sealed class ChartText : ComponentBase
{
    /// <summary>Percent from the left edge.</summary>
    [Parameter, EditorRequired]
    public double X { get; set; }

    [Parameter, EditorRequired]
    public double Y { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter]
    public string Style { get; set; } = "lab";

    /// <summary>What of the text stands at the place.</summary>
    [Parameter]
    public string Anchor { get; set; } = "middle";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", ChartPoint.Percent(X));
        builder.AddAttribute(2, "y", ChartPoint.Number(Y));
        builder.AddAttribute(3, "class", Style);
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddContent(5, Text);
        builder.CloseElement();
    }
}

/// <summary>Where things stand in a chart: percent across, so that it fills any width, and pixels down, so that text never shrinks.</summary>
internal static class ChartPoint
{
    /// <summary>Where bars stand, and how high the highest may be.</summary>
    public const double Bottom = 210;
    public const double Tall = 180;

    /// <summary>Where the axis of values ends, in percent.</summary>
    public const double Left = 8;

    public static string Percent(double value) => Number(value) + "%";

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
