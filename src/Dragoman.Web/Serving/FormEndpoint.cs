using Dragoman.Web.Reviewing;
using Dragoman.Web.Rights;
using Dragoman.Web.Strings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Serving;

/// <summary>What the handler of a form works with.</summary>
public sealed record FormDesk(OpenedRecord Record, Outcomes Outcomes, Ui Ui);

/// <summary>Maps forms of reviewers: each carries a token that only pages of this site can have, and has a size that it may not exceed.</summary>
public static class FormEndpoint
{
    public static RouteHandlerBuilder MapForm(this IEndpointRouteBuilder site, string path, long largest, Func<HttpContext, SentForm, FormDesk, IResult> take) =>
        site.MapPost(path, async (HttpContext http, OpenedRecord record, Outcomes outcomes, Ui ui) =>
        {
            if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
                return Results.Text(ui["form.stale"], statusCode: StatusCodes.Status400BadRequest);
            return take(http, new SentForm(await http.Request.ReadFormAsync(http.RequestAborted)), new FormDesk(record, outcomes, ui));
        }).WithMetadata(new RequireAntiforgeryTokenAttribute(), new LargestBody(largest)).RequireAuthorization(Roles.Reviewer);

    private sealed record LargestBody(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
