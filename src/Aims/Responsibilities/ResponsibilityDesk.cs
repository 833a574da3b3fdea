using Aims.Controls;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Responsibilities;

/// <summary>What everything about responsibilities shares.</summary>
public sealed record ResponsibilityDesk(Records Records, StatusIndex Index, IDirectory Directory)
{
    public IReadOnlyList<Intent> Intents()
    {
        var (several, add) = (new AssignSeveral(this), new AddProcess(this));
        return
        [
            new ListResponsibilities(this), new GoToPart(this), new ShowResponsibility(this), new MyResponsibilities(this), .. new AssignResponsibility(this).WithForm, several, several.Ask,
            new AcceptResponsibility(this), new AcceptSeveral(this), .. new DeclineResponsibility(this).WithForm, add, add.Ask, .. new RetireProcess(this).WithForm, new ResponsibilityHistory(this),
        ];
    }

    /// <summary>One as it is now, by point reads; null for none.</summary>
    internal async Task<ResponsibilityEntry?> Read(string? typed, CancellationToken ct) => ResponsibilityEntry.Named(typed) is not { } id ? null
        : ResponsibilityEntry.Of(id, (await Records.Read(Responsibility.Type, id, ct)).State, IsControl(id) ? (await Records.Read(Control.Type, id, ct)).State : null);

    /// <summary>The same in a commit.</summary>
    internal static async Task<ResponsibilityEntry?> Load(Draft draft, string? typed, CancellationToken ct) => ResponsibilityEntry.Named(typed) is not { } id ? null
        : ResponsibilityEntry.Of(id, (await draft.Load(Responsibility.Type, id, ct)).State, IsControl(id) ? (await draft.Load(Control.Type, id, ct)).State : null);

    internal Task<IReadOnlyList<ResponsibilityEntry>> All(CancellationToken ct) => Index.Ask(About.Register, ResponsibilityEntry.All, ct);

    /// <summary>One message a person in a quarter of an hour, however much is assigned to them: their own list.</summary>
    internal static void Ask(Draft draft, IEnumerable<Holder> holders, PersonId by)
    {
        foreach (var who in holders.Where(holder => holder.Answer is null).Select(holder => holder.Who).Where(who => who != by).Distinct())
            draft.TellQuietly(who, Responsibility.Own, new RecordKey("person", who.Value), bundled: true);
    }

    private static bool IsControl(string id) => ControlDesk.Named(id) is not null;
}
