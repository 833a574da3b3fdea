using System.Globalization;
using Aims.Ledger;

namespace Aims.Systems;

/// <summary>
/// Each day: retires what was planned to end by now. Nobody may use such a system from the first minute of its day, whenever this
/// runs; this makes the register say so. A system that waits for a decision is retired after it.
/// </summary>
public sealed class RetirementsDue(Records records)
{
    /// <returns>How many systems were retired.</returns>
    public async Task<int> Retire(DateTimeOffset now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        int retired = 0;
        await foreach (var record in records.All(AiSystem.Type, records.Tenant, ct))
        {
            if (record.State is { } system && IsDue(system, today) && await Retire(system, now, today, ct))
                retired++;
        }
        return retired;
    }

    private static bool IsDue(AiSystem system, DateOnly today) =>
        system.Retirement?.Day <= today && system.State is not (SystemState.AwaitingApproval or SystemState.Retired);

    private async Task<bool> Retire(AiSystem system, DateTimeOffset now, DateOnly today, CancellationToken ct)
    {
        // The ticks make it a command that nobody can use up beforehand; a second run finds nothing that is due.
        string command = string.Create(CultureInfo.InvariantCulture, $"retire.{system.Id}.{now.UtcTicks}");
        var outcome = await records.Commit(new Command(command, system.Retirement!.By, now), async draft =>
        {
            // It may have been called off since the list was read.
            var record = await draft.Load(AiSystem.Type, system.Id.Value, ct);
            if (record.State is not { } still || still.Retirement is not { } due || !IsDue(still, today))
                return;
            await draft.Apply(AiSystem.Type, system.Id.Value, new SystemRetired(due.Day, due.Data, due.DataNote, due.Reason), ct);
            foreach (var concerned in still.Concerned)
            {
                draft.Tell(concerned, AiSystem.View, record.Key);
                // Some of them may have left: whoever is asked first has its users told.
                if (still.Users is not null)
                    draft.Tell(concerned, TellUsers.Name, record.Key);
            }
            draft.Redraw(record.Key);
        }, ct);
        return outcome is { Repeated: false, Changed.Count: > 0 };
    }
}
