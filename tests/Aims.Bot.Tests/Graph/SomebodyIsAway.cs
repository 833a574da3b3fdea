using Aims.Benchmarks.Tenant;
using Aims.Bot.Graph;
using Aims.People;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Aims.Bot.Tests.Graph;

public sealed class SomebodyIsAway : IAsyncLifetime
{
    private const string Path = "users/max/mailboxSettings/automaticRepliesSetting";

    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider clock = new(Monday);
    private GraphStandIn graph = null!;
    private GraphConnection connection = null!;
    private MailboxAbsence absences = null!;

    public async ValueTask InitializeAsync()
    {
        graph = await GraphStandIn.StartAsync();
        connection = new GraphConnection(graph.Address, null);
        absences = new MailboxAbsence(connection, clock, NullLogger<MailboxAbsence>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        connection.Dispose();
        await graph.DisposeAsync();
    }

    [Fact]
    public async Task From_a_day_to_another()
    {
        graph.Singles[Path] = Scheduled("2026-03-09T08:00:00.0000000", "2026-03-09T09:30:00.0000000");
        Assert.Equal(new OutOfOffice(Monday.AddHours(-1), Monday.AddMinutes(30)), await Ask());
        clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Null(await Ask());
        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task By_the_clock_of_another_place()
    {
        graph.Singles[Path] = Scheduled("2026-03-09T09:00:00.0000000", "2026-03-20T18:00:00.0000000").Replace("UTC", "Europe/Berlin", StringComparison.Ordinal);
        Assert.Equal(new OutOfOffice(Monday.AddHours(-1), new(2026, 3, 20, 17, 0, 0, TimeSpan.Zero)), await Ask());
    }

    [Fact]
    public async Task From_later_on()
    {
        graph.Singles[Path] = Scheduled("2026-03-09T09:30:00.0000000", "2026-03-20T18:00:00.0000000");
        Assert.Null(await Ask());
        clock.Advance(TimeSpan.FromMinutes(30));
        Assert.NotNull(await Ask());
    }

    [Theory]
    [InlineData("alwaysEnabled", true), InlineData("disabled", false), InlineData("unknownFutureValue", false)]
    public async Task Without_an_end_or_not_at_all(string status, bool away)
    {
        graph.Singles[Path] = $$"""{"status":"{{status}}","externalAudience":"all"}""";
        Assert.Equal(away ? new OutOfOffice(Monday, null) : null, await Ask());
    }

    [Fact]
    public async Task And_is_asked_once_an_hour()
    {
        graph.Singles[Path] = """{"status":"disabled"}""";
        await Ask();
        graph.Singles[Path] = """{"status":"alwaysEnabled"}""";
        clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Null(await Ask());
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.NotNull(await Ask());
        Assert.Equal(2, graph.Requests.Count);
    }

    [Fact]
    public async Task And_without_the_permission_nobody_is_asked_for_a_day()
    {
        graph.Fails(403, "ErrorAccessDenied");
        graph.Singles[Path] = """{"status":"alwaysEnabled"}""";
        Assert.Null(await Ask());
        Assert.Null(await Ask("ana"));
        clock.Advance(TimeSpan.FromHours(23));
        Assert.Null(await Ask());
        Assert.Single(graph.Requests);
        clock.Advance(TimeSpan.FromHours(2));
        Assert.NotNull(await Ask());
    }

    [Theory]
    [InlineData(404, "MailboxNotEnabledForRESTAPI", 60), InlineData(429, "TooManyRequests", 5), InlineData(503, "serviceNotAvailable", 5)]
    public async Task And_whatever_goes_wrong_is_as_if_they_were_here(int status, string code, int minutes)
    {
        graph.Fails(status, code, retryAfter: 600);
        graph.Singles[Path] = """{"status":"alwaysEnabled"}""";
        Assert.Null(await Ask());
        clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
        Assert.Null(await Ask());
        Assert.Single(graph.Requests);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.NotNull(await Ask());
    }

    [Theory]
    [InlineData("{}"), InlineData("[]"), InlineData("""{"status":"scheduled"}"""), InlineData("""{"status":7}"""), InlineData("<")]
    [InlineData("""{"status":"scheduled","scheduledStartDateTime":{"dateTime":"soon"},"scheduledEndDateTime":{"dateTime":null}}""")]
    public async Task And_what_makes_no_sense_says_nothing(string answer)
    {
        graph.Singles[Path] = answer;
        Assert.Null(await Ask());
    }

    [Fact]
    public async Task And_a_turn_does_not_wait_for_a_Graph_that_does_not_answer()
    {
        using var asked = new SemaphoreSlim(0);
        var never = new TaskCompletionSource();
        graph.Before = _ =>
        {
            asked.Release();
            return never.Task;
        };
        var answer = Ask();
        await asked.WaitAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Null(await answer);
        never.SetResult();
    }

    private Task<OutOfOffice?> Ask(string who = "max") => absences.Of(PersonId.Parse(who), TestContext.Current.CancellationToken);

    private static string Scheduled(string from, string until) => $$"""
        {"status":"scheduled","scheduledStartDateTime":{"dateTime":"{{from}}","timeZone":"UTC"},"scheduledEndDateTime":{"dateTime":"{{until}}","timeZone":"UTC"} }
        """;
}
