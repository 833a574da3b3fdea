using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Names who stands in, in the commit in which somebody is asked.</summary>
public static class StandIns
{
    /// <returns>The request with whoever stands in today.</returns>
    public static async Task<Approval> Name(Draft draft, Approval asked, DateOnly today, IDirectory directory, CancellationToken ct)
    {
        var absences = await draft.LoadAll(Absence.Type, asked.Awaited.Select(who => who.Value), ct);
        return await Name(draft, asked, absences, null, today, directory, ct);
    }

    /// <param name="absences">Of all who are asked, as far as they have any.</param>
    internal static async Task<Approval> Name(
        Draft draft, Approval asked, IReadOnlyList<Record<Absence>> absences, AiSystem? system, DateOnly today, IDirectory directory, CancellationToken ct)
    {
        var away = absences.Select(record => record.State).OfType<Absence>().ToDictionary(absence => absence.Who);
        return (await draft.Apply(Approval.Type, asked.Id.Value, asked.Cover(who => away.GetValueOrDefault(who)?.On(today), system, directory), ct))!;
    }
}
