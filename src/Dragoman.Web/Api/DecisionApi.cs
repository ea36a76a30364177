using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Reviewing;
using Dragoman.Web.Rights;
using Dragoman.Web.Serving;
using Dragoman.Web.Strings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Api;

/// <summary>A decision as a program sends it; what a kind does not need stays out.</summary>
/// <param name="Kind">confirm, correct, reject, merge, split, undo.</param>
/// <param name="Entry">The entry, or for an undo the decision, by id.</param>
/// <param name="Field">The field corrected.</param>
/// <param name="Value">Its value as the contract spells it; null empties it.</param>
/// <param name="With">Other entries of a merge; articles of a split.</param>
/// <param name="Why">The reason, kept in the log.</param>
public sealed record SentDecision(string Kind, string Entry, string? Field = null, string? Value = null, IReadOnlyList<string>? With = null, string? Why = null);

/// <summary>
/// Takes decisions of programs. They must bring a token, also on this machine: a page from elsewhere can make a browser send JSON, but not a token.
/// </summary>
public static class DecisionApi
{
    private const int LargestBody = 64 * 1024;

    public static void MapDecisions(this IEndpointRouteBuilder api) => api.MapPost("/decisions", Decide).ForReviewers().DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestBody));

    private static IResult Decide(SentDecision sent, OpenedRecord record, Ui ui, HttpContext context)
    {
        if (context.User.Identity?.AuthenticationType != Schemes.Token)
            return ApiEndpoints.Problem(StatusCodes.Status401Unauthorized, "Send a token; make one under /tokens.");
        try
        {
            var decision = Make(record.Review, new Reviewer(context.User.Identity.Name!, sent.Why), sent);
            record.Merge(context.RequestAborted);
            return Results.Json(new { id = decision.Id, kind = decision.Kind.Spelt(), by = decision.By, at = decision.At }, statusCode: StatusCodes.Status201Created);
        }
        catch (RefusalException refused)
        {
            return ApiEndpoints.Problem(StatusCodes.Status422UnprocessableEntity, Refusal.Words(ui, refused));
        }
    }

    private static Decision Make(Review review, Reviewer by, SentDecision sent) => Spelling.Parse<DecisionKind>(sent.Kind) switch
    {
        DecisionKind.Confirm => review.Confirm(by, sent.Entry),
        DecisionKind.Reject => review.Reject(by, sent.Entry),
        DecisionKind.Correct => review.Correct(by, sent.Entry, sent.Field ?? "", sent.Value),
        DecisionKind.Merge => review.Merge(by, [sent.Entry, .. sent.With ?? []]),
        DecisionKind.Split => review.Split(by, sent.Entry, sent.With ?? []),
        DecisionKind.Undo => review.Undo(by, sent.Entry),
        _ => throw new RefusalException(RefusedFor.NoDecision, sent.Kind),
    };
}
