using Dragoman.Record;
using Dragoman.Store;
using Dragoman.Web.Strings;

namespace Dragoman.Web.Reviewing;

/// <summary>Why a form was not kept, in the words of the interface.</summary>
public static class Refusal
{
    public static string Words(Ui ui, Outcome failed) => failed.Refused is { } refused ? Words(ui, refused) : failed.Problem ?? "";

    public static string Words(Ui ui, RefusalException refused) => ui[$"refused.{refused.Reason.Spelt()}", ui.Or($"field.{refused.About}", refused.About), refused.Detail];
}
