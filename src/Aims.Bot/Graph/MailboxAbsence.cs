using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Aims.People;

namespace Aims.Bot.Graph;

/// <summary>
/// Automatic replies of somebody's mailbox. A turn waits two seconds at most, and asks once an hour; without the permission
/// nobody is asked for a day. What cannot be known is as if they were here.
/// </summary>
/// <param name="clock">Real time.</param>
public sealed partial class MailboxAbsence(GraphConnection graph, TimeProvider clock, ILogger<MailboxAbsence> log) : IOutOfOffice
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1), AfterFault = TimeSpan.FromMinutes(5), AfterRefusal = TimeSpan.FromDays(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<PersonId, (OutOfOffice? Away, DateTimeOffset Until)> known = [];
    private long refusedUntil;

    public async Task<OutOfOffice?> Of(PersonId who, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(who, out var last) && now < last.Until)
            return IsNow(last.Away, now);
        if (now.UtcTicks < Interlocked.Read(ref refusedUntil))
            return null;
        var (away, remembered) = await Ask(who, now, ct);
        if (known.Count >= MostRemembered)
            known.Clear();
        known[who] = (away, now + remembered);
        return IsNow(away, now);
    }

    private async Task<(OutOfOffice? Away, TimeSpan Remembered)> Ask(PersonId who, DateTimeOffset now, CancellationToken ct)
    {
        using var timer = new CancellationTokenSource(Patience, clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, timer.Token);
        try
        {
            using var answer = await graph.Get($"users/{who}/mailboxSettings/automaticRepliesSetting", limit.Token);
            return (Read(answer.RootElement, now), Remembered);
        }
        catch (GraphException e) when (e.Status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
        {
            Interlocked.Exchange(ref refusedUntil, (now + AfterRefusal).UtcTicks);
            LogNotPermitted();
            return (null, Remembered);
        }
        catch (GraphException e) when (e.Status is HttpStatusCode.NotFound)
        {
            // Somebody without a mailbox.
            return (null, Remembered);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            LogUnknown(e);
            return (null, AfterFault);
        }
    }

    // {"status":"scheduled","scheduledStartDateTime":{"dateTime":"2026-03-20T18:00:00.0000000","timeZone":"UTC"}, …}
    private static OutOfOffice? Read(JsonElement setting, DateTimeOffset now) => setting.GetProperty("status").GetString() switch
    {
        "alwaysEnabled" => new OutOfOffice(now, null),
        "scheduled" => new OutOfOffice(Moment(setting, "scheduledStartDateTime"), Moment(setting, "scheduledEndDateTime")),
        _ => null,
    };

    private static DateTimeOffset Moment(JsonElement setting, string name)
    {
        var moment = setting.GetProperty(name);
        var time = DateTime.SpecifyKind(
            DateTime.Parse(moment.GetProperty("dateTime").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), DateTimeKind.Unspecified);
        string? zone = moment.TryGetProperty("timeZone", out var named) ? named.GetString() : null;
        return new DateTimeOffset(time, zone is null or "UTC" ? TimeSpan.Zero : TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(time));
    }

    private static OutOfOffice? IsNow(OutOfOffice? away, DateTimeOffset now) =>
        away is not null && away.From <= now && !(away.Until <= now) ? away : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mailboxes may not be read (MailboxSettings.Read is not granted): nobody counts as away, and it is tried again in a day.")]
    private partial void LogNotPermitted();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether somebody is away could not be read.")]
    private partial void LogUnknown(Exception e);
}
