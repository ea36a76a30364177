using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Reviewing;

/// <summary>
/// Takes the decisions of reviewers: POST /review/confirm, correct, reject, merge, split, record, undo. Each is answered with 303 to the page the form stood
/// on, which shows what was kept, or the form again with what was written into it.
/// </summary>
public static class ReviewEndpoints
{
    private const int LargestForm = 512 * 1024;
    private const string FieldPrefix = "f.";
    private const string BeforePrefix = "was.";

    public static void MapReview(this IEndpointRouteBuilder site)
    {
        Map(site, Doing.Confirm, (review, who, form) => [review.Confirm(who, form.Of("entry"))]);
        Map(site, Doing.Correct, (review, who, form) => review.Correct(who, form.Of("entry"), Changed(form)));
        Map(site, Doing.Reject, (review, who, form) => [who.Why is null ? throw new RefusalException(RefusedFor.ReasonMissing) : review.Reject(who, form.Of("entry"))]);
        Map(site, Doing.Merge, (review, who, form) => [review.Merge(who, [form.Of("entry"), .. form.All("with")])]);
        Map(site, Doing.Split, (review, who, form) => [review.Split(who, form.Of("entry"), form.All("article"))]);
        Map(site, Doing.Undo, (review, who, form) => [review.Undo(who, form.Of("decision"))]);
        Map(site, Doing.Record, (review, who, form) => [review.Record(who, form.Of("article"), form.Of("words"), Spelling.Parse<EntryType>(form.Of("type")) ?? EntryType.Contact, Given(form), form.Number("from"))]);
    }

    private static void Map(IEndpointRouteBuilder site, string action, Func<Review, Reviewer, SentForm, IReadOnlyList<Decision>> decide) =>
        site.MapForm($"/review/{action}", LargestForm, (http, form, services) =>
        {
            var outcome = services.Record.Decide(action, http.Reviewer(form.Of("why")), form, decide, http.RequestAborted);
            var name = services.Outcomes.Keep(outcome);
            return form.Return((outcome.Failed ? [("entry", form.Of("entry")), ("do", action), ("note", name)] : [("entry", form.Of("entry")), ("note", name)]),
                form.Of("entry") is { Length: > 0 } entry && action != Doing.Reject ? $"e-{entry}" : outcome.Failed ? action : "");
        });

    private static Outcome Decide(this OpenedRecord record, string action, Reviewer who, SentForm form, Func<Review, Reviewer, SentForm, IReadOnlyList<Decision>> decide, CancellationToken stop)
    {
        try
        {
            var decisions = decide(record.Review, who, form);
            record.Merge(stop);
            return new Outcome(action, decisions.Count, form.Fields) { Decisions = [.. decisions.Select(d => d.Id)] };
        }
        catch (RefusalException refused)
        {
            return new Outcome(action, 0, form.Fields) { Refused = refused };
        }
        catch (RecordException wrong)
        {
            return new Outcome(action, 0, form.Fields) { Problem = wrong.Message };
        }
    }

    /// <summary>The fields that are not what they were when the form was shown.</summary>
    private static List<(string Field, string? Value)> Changed(SentForm form)
    {
        List<(string, string?)> changed = [.. form.Under(FieldPrefix).Where(f => f.Value != form.Of(BeforePrefix + f.Name)).Select(f => (f.Name, Value(f.Value)))];
        return changed.Count > 0 ? changed : throw new RefusalException(RefusedFor.NothingChanged);
    }

    private static List<(string Field, string? Value)> Given(SentForm form) => [.. form.Under(FieldPrefix).Where(f => f.Value.Length > 0).Select(f => (f.Name, Value(f.Value)))];

    private static string? Value(string text) => text.Length == 0 ? null : text;
}
