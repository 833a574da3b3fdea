using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Reach;

namespace Aims.Status;

/// <summary>
/// Makes the scene of a question: fetches what its subject needs beyond the records, then runs it on a world that is as new as it is.
/// <see cref="Present"/>, <see cref="Routes"/> and, where they are needed, the undelivered messages are given to it.
/// </summary>
public sealed class Scenes(StatusIndex index, IReach reach, IUndelivered undelivered, IDirectory directory, Routes routes)
{
    private static readonly Dictionary<PersonId, Contact> Nobody = [];

    private readonly RecentReach recent = new(reach);
    private const string OfToday = "People, their departments and their managers are those of today.";
    private static readonly Refusal UndeliveredNow = new("question.as-of", "Messages that were not delivered are only known as they are now. Ask without a day.");

    private static readonly Refusal ToCome = new("question.as-of", "That day is still to come. I can tell how things are now, and how they were on a day before.");

    private readonly PastWorlds past = new(index);
    private readonly Fetching changed = new(index);
    private Present? last;

    /// <inheritdoc cref="Ask{T}(StatusQuestion?, Needs, Person, DateTimeOffset, TimeZoneInfo, Func{Scene, T}, CancellationToken, Task?)"/>
    public Task<T> Ask<T>(Needs needs, Person who, DateTimeOffset now, TimeZoneInfo zone, Func<Scene, T> question, CancellationToken ct, Task? beside = null) =>
        Ask(null, needs, who, now, zone, question, ct, beside);

    /// <param name="asked">What is asked, where that says which day, or which changes, it is about; null for things as they are.</param>
    /// <param name="needs">Of the subject, and of those that the question leads to.</param>
    /// <param name="question">Runs alone; must not keep the scene.</param>
    /// <param name="beside">What is being read meanwhile and the question needs too.</param>
    public async Task<T> Ask<T>(StatusQuestion? asked, Needs needs, Person who, DateTimeOffset now, TimeZoneInfo zone, Func<Scene, T> question, CancellationToken ct, Task? beside = null)
    {
        var people = directory.Now;
        if (asked?.AsOf?.Resolve(DayOf(now, zone)) is { } day && day != DayOf(now, zone) && !needs.HasFlag(Needs.Changes))
            return await AskOfPast(day, needs, who, now, zone, question, ct);
        bool reaches = (needs & (Needs.Reach | Needs.Acknowledgements)) != 0;
        var contacts = reaches ? await recent.Look(now, ct) : Nobody;
        var lost = needs.HasFlag(Needs.Undelivered) ? await undelivered.All(ct).ToListAsync(ct) : null;
        var changes = needs.HasFlag(Needs.Changes) ? await changed.Of(asked ?? new StatusQuestion(AskedChanges.Id), who, now, zone, ct) : [];
        var present = PresentOf(people, contacts, DayOf(now, zone));
        object[] given = [present, routes, .. lost is null ? Array.Empty<object>() : [lost], .. changes];
        return await index.Ask(
            needs.HasFlag(Needs.Acknowledgements) ? About.Acknowledgements : About.Register,
            world => question(new Scene(world, people, new Viewer(who, people), now, zone, given) { Notes = [.. changes.OfType<ReadChanges>().SelectMany(what => what.Notes)] }), ct, beside);
    }

    // What is due, and overdue, is so by that day.
    private async Task<T> AskOfPast<T>(DateOnly day, Needs needs, Person who, DateTimeOffset now, TimeZoneInfo zone, Func<Scene, T> question, CancellationToken ct)
    {
        var people = directory.Now;
        var moment = (Reader.Default with { Zone = zone }).EndOf(day);
        var (world, refused) = day > DayOf(now, zone) ? new Past(null, ToCome) : needs.HasFlag(Needs.Undelivered) ? new Past(null, UndeliveredNow)
            : await past.At(moment, now, needs.HasFlag(Needs.Acknowledgements) ? About.Acknowledgements : About.Register, ct);
        object[] given = [new Present(people, Nobody, day), routes, .. refused is null ? Array.Empty<object>() : [refused]];
        var scene = new Scene(world ?? index.Empty(), people, new Viewer(who, people), moment, zone, given) { Notes = [OfToday] };
        lock (scene.Records)
            return question(scene);
    }

    private static DateOnly DayOf(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    // The same one for as long as nothing of it changes: what is counted over all people is kept with it.
    private Present PresentOf(DirectoryIndex people, IReadOnlyDictionary<PersonId, Contact> contacts, DateOnly today) =>
        // A text is read before it is known what it needs: that must not drop what the answers before have kept.
        contacts == Nobody ? new Present(people, contacts, today)
        : last is { } known && known.People == people && known.Contacts == contacts && known.Today == today ? known : last = new Present(people, contacts, today);
}
