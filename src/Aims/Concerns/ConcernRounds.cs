using System.Globalization;
using Aims.Approvals;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Concerns;

/// <summary>
/// Tells the leads each hour of what was raised or written anonymously since: told at once, they could look who is at a keyboard. Nothing at
/// weekends; what a run has told, the next does not tell again.
/// </summary>
/// <param name="holidays">Days on which nobody is told.</param>
public sealed class ConcernRounds(ConcernDesk desk, IReadOnlyCollection<DateOnly> holidays)
{
    /// <returns>Of how many concerns the leads are told.</returns>
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        if (!desk.Directory.IsRead || !WorkingDays.Is(DateOnly.FromDateTime(now.UtcDateTime), holidays) || desk.Directory.With(Role.Lead) is not { Count: > 0 } leads)
            return 0;
        int told = 0;
        foreach (var concern in await desk.Index.Ask(About.Register, world => world.All<Concern>().Where(concern => concern.HasNews).ToList(), ct))
            told += await Tell(concern, leads, now, ct) ? 1 : 0;
        return told;
    }

    private async Task<bool> Tell(Concern concern, IReadOnlyList<Person> leads, DateTimeOffset now, CancellationToken ct)
    {
        var command = new Command(string.Create(CultureInfo.InvariantCulture, $"concern.{concern.Id}.told.{concern.Remarks.Length}"), PersonId.Bot, now);
        var outcome = await desk.Records.Commit(command, async draft =>
        {
            if ((await draft.Load(Concern.Type, concern.Id.Value, ct)).State is not { HasNews: true } fresh)
                return;
            await draft.Apply(Concern.Type, concern.Id.Value, new LeadsTold(fresh.Remarks.Length), ct);
            foreach (var lead in leads)
                draft.TellQuietly(lead.Id, Concern.View, fresh.Key, bundled: false);
            draft.Redraw(fresh.Key);
        }, ct);
        return outcome is { Repeated: false, Changed.Count: > 0 };
    }
}
