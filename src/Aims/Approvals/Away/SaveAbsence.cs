using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Approvals;

/// <summary>Names a deputy for some days, or for whenever the mailbox says so.</summary>
public sealed class SaveAbsence(Records records, StatusIndex index, IDirectory directory, bool mailboxes) : AbsenceChange(records, index, directory, mailboxes)
{
    public const string Name = "absence.save";

    public override string Verb => Name;

    protected override Decided<AbsenceEvent> Decide(Absence? absence, Turn turn)
    {
        var today = turn.Reader.Today(turn.Now);
        var now = absence?.HoldsOn(today) == true ? absence : null;
        return Absence.Name(now, turn.Who, Wish(turn.Fields, now, today), today, Directory);
    }

    private protected override string Done(Turn turn, Absence absence, AbsenceCard card) => $"{card.InWords(turn, absence)} {Directory.NameOf(absence.Deputy!.Value)} is told.";

    // What was not touched stays as it is.
    private DeputyWish Wish(Fields fields, Absence? now, DateOnly today) => new(
        fields.Has(AbsenceCard.DeputyField) ? PersonId.TryParse(fields.Text(AbsenceCard.DeputyField), out var chosen) ? chosen : null : now?.Deputy,
        fields.Has(AbsenceCard.FromField) ? fields.Day(AbsenceCard.FromField) : now?.From ?? today,
        fields.Has(AbsenceCard.UntilField) ? fields.Day(AbsenceCard.UntilField) : now?.Until,
        fields.Text(AbsenceCard.UntilField) is not null && fields.Day(AbsenceCard.UntilField) is null,
        Mailboxes && (fields.Has(AbsenceCard.StandingField) ? fields.Ticked(AbsenceCard.StandingField) : now?.Standing is true));
}

/// <summary>Somebody is here again, or decides themselves after all.</summary>
public sealed class EndAbsence(Records records, StatusIndex index, IDirectory directory, bool mailboxes) : AbsenceChange(records, index, directory, mailboxes)
{
    public const string Name = "absence.call-off";

    public override string Verb => Name;

    protected override Decided<AbsenceEvent> Decide(Absence? absence, Turn turn) => Absence.CallOff(absence);

    private protected override string Done(Turn turn, Absence absence, AbsenceCard card) => "It is called off. You decide yourself again.";
}
