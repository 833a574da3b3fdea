using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Concerns;

/// <summary>A lead shows the owner of a system what they need to know of a concern, in words that the lead chooses.</summary>
public sealed class ShareConcern(ConcernDesk desk) : ConcernChange(desk)
{
    public const string Name = "concern.share", AskName = "concern.ask-share", WithField = "with";

    private const int RoomForPeople = 6_000;

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, Concern now) => $"{Desk.Directory.NameOf(now.Shared[^1].With)} sees what you wrote, and nothing else of it.";

    private protected override Task<Decided<ConcernEvent>> Decide(Draft draft, Turn turn, Concern concern, CancellationToken ct)
    {
        var with = PersonId.TryParse(turn.Fields.Text(WithField), out var chosen) ? Desk.Directory.Find(chosen) : null;
        var decided = ConcernRules.Share(concern, turn.Who, with, turn.Fields.Text(TextField));
        if (decided.Events.Count > 0)
            draft.Tell(with!.Id, ShowExcerpt.Name, concern.Key);
        return Task.FromResult(decided);
    }

    private protected override Card Draw(Turn turn, Concern concern, Refusal? problem) => Form(
        turn, concern, "Show a part to an owner", "They see only what you write here, and that it comes from you. Leave out what could say who raised it.", "Show them", Name,
        [
            Look.Quote("The concern", Plain.Line(concern.Text, 500)),
            Look.Field(
                new Input.ChoiceSet(WithField, "To whom?", "Choose a colleague.", Colleagues.ToChoose(null, turn.Who.Department, RoomForPeople, Desk.Directory)) { Value = turn.Fields.Text(WithField), Style = ChoiceStyle.Filtered, Placeholder = "Choose" },
                error: problem?.Code is ConcernRules.PersonCode ? problem.Text : null),
            Text(turn, "What are they to know?", null, "It was said that the chat tool gets health data. Please check its settings.", problem),
        ],
        problem, ConcernRules.TextCode, ConcernRules.PersonCode);
}

/// <summary>Shows an owner what a lead wrote for them.</summary>
public sealed class ShowExcerpt(ConcernDesk desk) : Intent
{
    public const string Name = "concern.excerpt";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var concern = turn.Fields.Id<ConcernId>(Concern.Field) is { } id ? (await desk.Records.Read(Concern.Type, id.Value, ct)).State : null;
        if (concern?.SharedWith(turn.Who.Id) is not { } excerpt)
            return Reply.Say(ConcernRules.NotFound.Text);
        string lead = desk.Directory.NameOf(excerpt.By), says = $"{lead} asks you to know this. Please answer {lead}, and do not try to find out who is worried.";
        return new Reply(Look.Card("A concern was raised", says, [Look.Text(says), Look.Quote($"{lead} wrote on {turn.Reader.Day(excerpt.At)}", excerpt.Text)]), says);
    }
}
