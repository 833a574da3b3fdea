using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Tells somebody that they decide for a colleague, or no longer do.</summary>
public sealed class TellDeputy(Records records, IDirectory directory) : Intent
{
    public const string Name = "absence.tell";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!PersonId.TryParse(turn.Fields.Text(Absence.Type.Kind), out var who)
            || (await records.Read(Absence.Type, who.Value, ct)).State is not { } absence)
            return Reply.Say("Nobody has asked you to decide for them.");
        string name = directory.NameOf(who);
        if (absence.Deputy != turn.Who.Id || !absence.HoldsOn(turn.Reader.Today(turn.Now)))
            return Reply.Say($"You do not decide for {name} any more. Whatever waits for you in your own name stays.");
        string what = $"{name} has named you as deputy {Days(turn, absence)}.";
        return new Reply(
            Look.Card(
                $"You decide for {name}", what,
                [
                    Look.Text(what),
                    Look.Text($"Requests for approval that wait for {name} reach you too, unless you have a part in them. You decide under your own name. If you cannot, tell {name}."),
                ]),
            what);
    }

    private static string Days(Turn turn, Absence absence) =>
        absence.Standing is true ? "for whenever their mailbox says that they are away"
        : absence.Until is { } until ? $"from {turn.Reader.Day(absence.From)} to {turn.Reader.Day(until)}"
        : $"from {turn.Reader.Day(absence.From)} until further notice";
}
