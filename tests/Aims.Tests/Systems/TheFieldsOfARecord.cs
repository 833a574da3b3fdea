using Aims.Systems;
using Aims.Tests.Chat;
using CsCheck;
using Xunit;

namespace Aims.Tests.Systems;

public sealed class TheFieldsOfARecord
{
    [Fact]
    public void Each_detail_has_exactly_one_field()
    {
        Assert.Equal(SystemFields.All.Count, SystemFields.All.Select(f => f.Id).Distinct().Count());
        Assert.Equal(SystemFields.All.Count, SystemFields.All.Select(f => f.Label).Distinct().Count());
        Assert.Equal(typeof(SystemDetails).GetProperties().Length, SystemFields.All.Count);
    }

    [Fact]
    public void No_heading_of_a_spreadsheet_means_two_fields()
    {
        var headings = SystemFields.All.SelectMany(f => f.Names.Append(f.Label).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Name: name.ToUpperInvariant(), f.Id)));
        Assert.Empty(headings.GroupBy(h => h.Name).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(h => h.Id))}"));
    }

    [Fact]
    public void What_is_asked_first_is_asked_by_registration_and_always_needed() =>
        Assert.Equal(
            ["name", "purpose", "owner", "department", "source", "supplier", "autonomy", "oversight", "data", "people", "stage"],
            SystemFields.All.Where(f => f.IsAskedFirst).Select(f => f.Id));

    [Fact]
    public void What_is_written_is_read_again() => AnyDetails.Some.Sample(details =>
    {
        foreach (var field in SystemFields.All.Where(f => f.Has(details)))
        {
            string written = field.Write(details, AnyDetails.People)!;
            var read = field.Read(written, AnyDetails.People);
            Assert.True(read.Change is { } change && field.IsSame(details, change), $"{field.Id}: {written}");
        }
    });

    [Fact]
    public void A_change_holds_only_what_changes() => Gen.Select(AnyDetails.Some, AnyDetails.Some).Sample((before, change) =>
    {
        var after = before.With(change);
        var news = change.Without(before);
        Assert.True(AnyDetails.AreSame(after, before.With(news)));
        Assert.DoesNotContain(SystemFields.All, f => f.Has(news) && f.IsSame(news, before));
    });

    [Fact]
    public void What_does_not_belong_is_dropped()
    {
        var bought = new SystemDetails { Source = Source.Supplier, Supplier = "Contoso AI", Product = "Recruit Pro", Contract = "C-1" };
        var own = bought.With(new SystemDetails { Source = Source.InHouse });
        Assert.Equal((null, null, null), (own.Supplier, own.Product, own.Contract));
        var nobody = new SystemDetails { PeopleCount = 30 }.With(new SystemDetails { People = [AffectedPeople.Nobody] });
        Assert.Null(nobody.PeopleCount);
    }

    [Theory]
    [InlineData("name", "AI")]
    [InlineData("name", "\u200b\u200b\u200b\u200b")]
    [InlineData("purpose", "Too short")]
    [InlineData("owner", "nobody@contoso.example")]
    [InlineData("source", "1")]
    [InlineData("data", "Personal,Bogus")]
    [InlineData("people-count", "many")]
    [InlineData("people-count", "-1")]
    [InlineData("people-count", "99999999999")]
    [InlineData("planned-for", "03/04/2026")]
    [InlineData("planned-for", "0001-01-01")]
    [InlineData("links", "http://contoso.example/guide")]
    [InlineData("links", "javascript:alert(1)")]
    [InlineData("links", "https://contoso.com@evil.example/")]
    [InlineData("links", "https://localhost/guide")]
    public void What_cannot_be_read_is_answered_with_what_to_do(string id, string text)
    {
        var field = SystemFields.Find(id)!;
        Assert.Equal(new FieldReading(null, field.Ask), field.Read(text, AnyDetails.People));
    }

    [Theory]
    [InlineData("owner", "Zoë O'Neill", "Zoë O'Neill")]
    [InlineData("owner", "ANA@contoso.example", "Ana Ruiz")]
    [InlineData("owner", "max", "Max Keller")]
    [InlineData("source", "a supplier provides it", "A supplier provides it")]
    [InlineData("data", "Internal,Personal", "Internal information; Personal data (names, mail, behaviour …)")]
    [InlineData("data", "Personal data (names, mail, behaviour …); Public information", "Public information; Personal data (names, mail, behaviour …)")]
    [InlineData("people-count", "0", "0")]
    [InlineData("links", "https://contoso.example/a; https://contoso.example/b", "https://contoso.example/a\nhttps://contoso.example/b")]
    public void Is_read_as_cards_and_spreadsheets_have_it(string id, string text, string written)
    {
        var field = SystemFields.Find(id)!;
        Assert.Equal(written, field.Write(field.Read(text, AnyDetails.People).Change!, AnyDetails.People));
    }

    [Fact]
    public async Task What_was_stored_before_there_were_more_fields_is_still_what_its_events_make()
    {
        var talk = new Talk();
        await talk.HasDrafted(Staff.Ana);
        var head = await talk.Office.Table.Get(Office.Tenant, "head|system|AIS-0001", TestContext.Current.CancellationToken);
        Assert.Contains(
            """
            "details":{"name":"CV screener","purpose":"Sorts applications so that recruiters read the most fitting ones first.","owner":"ana","department":"Human Resources","source":"Supplier","supplier":"Contoso AI","stage":"Pilot","data":["Internal","Personal"],"people":["Applicants"],"autonomy":"PersonDecides","oversight":"A recruiter reads every rejection before it is sent."},
            """.Trim(),
            head!["Json"], StringComparison.Ordinal);
    }
}
