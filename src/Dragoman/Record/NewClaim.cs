using Dragoman.Actors;
using Dragoman.Agreements;
using Dragoman.Commitments;
using Dragoman.Contacts;
using Dragoman.Figures;
using Dragoman.Statements;

namespace Dragoman.Record;

/// <summary>A claim that a person makes of words that were not read: of its fields only what must stand somewhere is set.</summary>
public static class NewClaim
{
    public static Claim Of(EntryType type, string id, Citation cited) => type switch
    {
        EntryType.Contact => new Contact { Id = id, Citations = [cited], Kind = ContactKind.Meeting, Status = ContactStatus.Held },
        EntryType.Agreement => new Agreement { Id = id, Citations = [cited], Name = cited.Exact, Status = AgreementStatus.Mentioned },
        EntryType.Statement => new Statement { Id = id, Citations = [cited], Text = cited.Exact },
        EntryType.Commitment => new Commitment { Id = id, Citations = [cited], Actors = [], Goal = cited.Exact },
        EntryType.Figure => new Figure { Id = id, Citations = [cited], Indicator = Contract.OtherPrefix + Contract.Unnamed, Measure = Measure.Level, Value = 0, Unit = Contract.UnitCount },
        _ => new Person { Id = id, Citations = [cited], Name = cited.Exact },
    };
}
