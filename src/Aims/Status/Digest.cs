using System.Globalization;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Status;

/// <summary>
/// The one message a day: the person's tasks, for leads below the figures of the day; nothing when there is nothing left of it at the moment
/// of sending.
/// </summary>
public sealed class Digest(MyTasks tasks, LeadFigures figures) : Intent
{
    public const string Name = "status.digest";

    private const string WaitedField = "waited";

    public override string Verb => Name;

    /// <summary>What the message is about when others were kept back for the person: their number.</summary>
    internal static RecordKey After(int waited) => new(WaitedField, waited.ToString(CultureInfo.InvariantCulture));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        int waited = turn.Fields.Number(WaitedField) ?? 0;
        var chosen = turn.Who.Is(Role.Lead) ? await figures.Chosen(turn, ct) : [];
        return waited == 0 && chosen.Count == 0 && (await tasks.Of(turn, ct)).Count == 0 ? Reply.Nothing
            : await tasks.Answer(turn, waited, turn.Who.Is(Role.Lead) ? await figures.Draw(turn, chosen, ct) : [], ct);
    }
}
