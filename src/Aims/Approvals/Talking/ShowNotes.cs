using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>Everything that was said about a request, the latest first, as much at a time as a card holds.</summary>
public sealed class ShowNotes(Records records, IDirectory directory) : Intent
{
    public const string Name = "approval.notes", FromField = "from";

    private const int Room = 9_000;

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ApprovalId>(Approval.Field) is not { } id || (await records.Read(Approval.Type, id.Value, ct)).State is not { } approval
            || !approval.MayBeSeenBy(turn.Who))
        {
            return Reply.Say(Approval.Unknown.Text);
        }
        string[] lines = [.. (approval.Notes ?? []).Reverse().Select(note => NoteLines.Line(turn, note, directory, Approval.LongestText))];
        int from = turn.Fields.Number(FromField) is { } asked && asked < lines.Length ? asked : 0;
        int room = Room;
        string[] shown = [.. lines.Skip(from).TakeWhile((line, at) => (room -= Colleagues.Weight(new Choice(line, ""))) >= 0 || at == 0)];
        string what = lines.Length == 0 ? "Nothing was said." : string.Create(CultureInfo.InvariantCulture, $"{from + 1} to {from + shown.Length} of {lines.Length}, the latest first.");
        return new Reply(
            Look.Card(
                $"Everything said: {approval.SystemName}", what, [Look.Subtle(what), .. shown.Select(Look.Text)],
                id: FormParts.Id(approval),
                secondary:
                [
                    .. from + shown.Length < lines.Length ? [To("Earlier", from + shown.Length)] : Array.Empty<CardAction>(),
                    .. from > 0 ? [To("Latest", 0)] : Array.Empty<CardAction>(),
                    FormParts.Back(approval),
                ]),
            $"{approval.Id}, everything said. {what}");

        Execute To(string title, int next) =>
            Button.Open(title, Name, FormParts.Of(approval), (FromField, next.ToString(CultureInfo.InvariantCulture)));
    }
}
