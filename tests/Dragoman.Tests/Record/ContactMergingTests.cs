using Dragoman.Contacts;
using Dragoman.Record;
using Xunit;
using static Dragoman.Tests.Record.MadeClaims;

namespace Dragoman.Tests.Record;

/// <summary>Which reports of contacts are one contact, and which neighbours stay apart.</summary>
public class ContactMergingTests
{
    [Fact]
    public void A_plan_becomes_the_contact_held_and_the_finer_day_wins()
    {
        var entry = Assert.Single(new MadeClaims()
            .Article("a", "2024-05-02", Contact(ContactKind.Visit, "KE SE", "2024-06", "Ingrid Alm", "Nairobi", ContactStatus.Planned))
            .Article("b", "2024-06-13", Contact(ContactKind.Visit, "KE SE", "2024-06-12", "Ingrid Alm", "Nairobi")).Entries());
        var contact = (Contact)entry.Merged;
        Assert.Equal((ContactStatus.Held, "2024-06-12"), (contact.Status, contact.Date));
        Assert.Equal(["2024-06-12", "2024-06"], entry.Of(Contract.FieldDate).Select(f => f.Value));
        Assert.Equal(["held", "planned"], entry.Of(Contract.FieldStatus).Select(f => f.Value));
    }

    [Fact]
    public void A_postponed_contact_follows_its_new_date()
    {
        var entry = Assert.Single(new MadeClaims()
            .Article("a", "2024-05-02", Contact(ContactKind.Session, "KE SE", "2024-06-12", place: "Nairobi", status: ContactStatus.Planned, series: "Kenya-Sweden Joint Commission", ordinal: 4))
            .Article("b", "2024-06-01", Contact(ContactKind.Session, "KE SE", "2024-09-03", place: "Nairobi", status: ContactStatus.Postponed, series: "Kenya-Sweden Joint Commission", was: "2024-06-12"))
            .Article("c", "2024-09-04", Contact(ContactKind.Session, "KE SE", "2024-09-03", place: "Nairobi", series: "Kenya-Sweden Joint Commission", ordinal: 4)).Entries());
        var contact = (Contact)entry.Merged;
        Assert.Equal((ContactStatus.Held, "2024-09-03", "2024-06-12"), (contact.Status, contact.Date, contact.Was));
    }

    [Fact]
    public void A_postponed_contact_takes_its_plans_along()
    {
        var entry = Assert.Single(new MadeClaims()
            .Article("a", "2024-05-02", Contact(ContactKind.Visit, "KE SE", "2024-06-12", "Ingrid Alm", "Nairobi", ContactStatus.Planned))
            .Article("b", "2024-06-01", Contact(ContactKind.Visit, "KE SE", "2024-09-03", "Ingrid Alm", status: ContactStatus.Postponed, was: "2024-06-12"))
            .Article("c", "2024-09-04", Contact(ContactKind.Visit, "KE SE", "2024-09-03", "Ingrid Alm", "Nairobi")).Entries());
        Assert.Equal((ContactStatus.Held, "2024-09-03"), (((Contact)entry.Merged).Status, ((Contact)entry.Merged).Date));
    }

    [Fact]
    public void A_member_that_sits_for_its_bloc_is_no_other_party() => Assert.Single(new MadeClaims()
        .Article("a", "2024-05-02", Contact(ContactKind.Session, "EU KE", "2024-05-01", series: "EU-Kenya Strategic Dialogue"))
        .Article("b", "2024-05-02", Contact(ContactKind.Session, "BE EU KE", "2024-05-01", series: "EU-Kenya Strategic Dialogue")).Entries());

    [Fact]
    public void A_conference_of_many_is_one_though_each_report_names_other_guests()
    {
        var made = new MadeClaims()
            .Article("a", "2024-05-02", Contact(ContactKind.Conference, "DE KE SE", "2024-05-01", place: "Nairobi"))
            .Article("b", "2024-05-02", Contact(ContactKind.Conference, "KE NO SE", "2024-05-01", place: "Nairobi"))
            .Article("c", "2024-05-02", Contact(ContactKind.Conference, "BR IN ZA", "2024-05-01", place: "Nairobi"));
        Assert.Equal([1, 2], made.Entries().Select(e => e.Claims.Count).Order());
    }

    [Fact]
    public void One_person_in_common_without_any_day_is_not_enough() => Assert.Equal(2, new MadeClaims()
        .Article("a", null, Contact(ContactKind.Meeting, "KE SE", null, "Ingrid Alm, Peter Otieno"))
        .Article("b", null, Contact(ContactKind.Meeting, "KE SE", null, "Peter Otieno")).Entries().Count);

    [Fact]
    public void The_next_number_of_a_series_is_another() => Apart(
        Contact(ContactKind.Session, "KE SE", "2023", series: "Kenya-Sweden Joint Commission", ordinal: 4),
        Contact(ContactKind.Session, "KE SE", "2023", series: "Kenya-Sweden Joint Commission", ordinal: 5));

    [Fact]
    public void A_week_later_is_another() => Apart(
        Contact(ContactKind.Call, "KE SE", "2024-03-03", "Ingrid Alm, Peter Otieno"), Contact(ContactKind.Call, "KE SE", "2024-03-10", "Ingrid Alm, Peter Otieno"));

    [Fact]
    public void A_call_and_a_meeting_are_two() => Apart(
        Contact(ContactKind.Call, "KE SE", "2024-03-03", "Ingrid Alm, Peter Otieno"), Contact(ContactKind.Meeting, "KE SE", "2024-03-03", "Ingrid Alm, Peter Otieno"));

    [Fact]
    public void Talks_with_another_person_are_others() => Apart(
        Contact(ContactKind.Meeting, "KE SE", "2024-03-03", "Ingrid Alm, Peter Otieno"), Contact(ContactKind.Meeting, "KE SE", "2024-03-03", "Ingrid Alm, Grace Wanjiru"));

    [Fact]
    public void A_council_is_no_committee() => Apart(
        Contact(ContactKind.Session, "KE SE", "2024-03", series: "Kenya-Sweden Cooperation Council"), Contact(ContactKind.Session, "KE SE", "2024-03", series: "Kenya-Sweden Cooperation Committee"));

    [Fact]
    public void A_commission_that_another_language_calls_a_committee_is_one_by_number_and_day() => Assert.Single(new MadeClaims()
        .Article("a", "en", "2024-03-12", Contact(ContactKind.Session, "KE SE", "2024-03-11", series: "Kenya-Sweden Trade Committee", ordinal: 4))
        .Article("b", "sv", "2024-03-12", Contact(ContactKind.Session, "KE SE", "2024-03-11", series: "Kenya-Sweden Mixed Commission", ordinal: 4)).Entries());

    [Fact]
    public void A_year_worked_out_in_an_article_of_no_day_is_a_guess()
    {
        var guessed = Contact(ContactKind.Summit, "EU KE", "2023-04", place: "Nairobi", status: ContactStatus.Planned, series: "EU-Kenya Summit") with
        {
            WorkedOut = [new WorkedOut(Contract.FieldDate, "2023-04", "the year of the page", [])],
        };
        var entry = Assert.Single(new MadeClaims().Article("a", null, guessed)
            .Article("b", null, Contact(ContactKind.Summit, "EU KE", "2024-04-04", place: "Nairobi", status: ContactStatus.Planned, series: "EU-Kenya Summit")).Entries());
        Assert.Equal("2024-04-04", ((Contact)entry.Merged).Date);
    }

    [Fact]
    public void Who_holds_one_office_in_two_languages_is_one_person_however_the_name_is_spelt()
    {
        var entry = Assert.Single(new MadeClaims()
            .Article("a", "en", "2024-03-12", Contact(ContactKind.Call, "KE SE", "2024-03-11", "Ingrid Alm, Peter Otieno"), Minister("Ingrid Alm"))
            .Article("b", "sv", "2024-03-12", Contact(ContactKind.Call, "KE SE", "2024-03-11", "Ingrid Alm, Peter Otieno"), Minister("Ingrid Alm"))
            .Article("c", "ar", "2024-03-12", Contact(ContactKind.Call, "KE SE", "2024-03-11", "Indrid Olam, Peter Otieno"), Minister("Indrid Olam")).Entries(), e => e.Type == EntryType.Contact);
        Assert.Equal(["Ingrid Alm", "Peter Otieno"], ((Contact)entry.Merged).Participants.Order());

        static Dragoman.Actors.Person Minister(string name) => new() { Id = "", Citations = [], Name = name, Office = "Minister of Trade", Of = "SE" };
    }

    [Fact]
    public void Reports_without_a_day_go_by_when_they_were_published()
    {
        var entries = new MadeClaims()
            .Article("a", "2024-03-03", Contact(ContactKind.Call, "KE SE", participants: "Ingrid Alm, Peter Otieno"))
            .Article("b", "2024-03-04", Contact(ContactKind.Call, "KE SE", "2024-03-03", "Ingrid Alm, Peter Otieno"))
            .Article("c", "2024-05-20", Contact(ContactKind.Call, "KE SE", participants: "Ingrid Alm, Peter Otieno")).Entries();
        Assert.Equal([1, 2], entries.Select(e => e.Claims.Count).Order());
    }

    [Fact]
    public void Each_side_may_name_its_own_people_of_a_sitting()
    {
        var entry = Assert.Single(new MadeClaims()
            .Article("a", "2024-03-04", Contact(ContactKind.Session, "KE SE", "2024-03-03", "Ingrid Alm", "Nairobi"))
            .Article("b", "2024-03-04", Contact(ContactKind.Session, "KE SE", "2024-03-03", "Peter Otieno", "Nairobi")).Entries());
        Assert.Equal(["Ingrid Alm", "Peter Otieno"], ((Contact)entry.Merged).Participants.Order());
    }

    private static void Apart(Contact one, Contact other) =>
        Assert.Equal(2, new MadeClaims().Article("a", "2024-03-12", one).Article("b", "2024-03-12", other).Entries().Count);
}
