using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Concerns;

/// <summary>"my concerns": those that somebody raised with their name. Anonymous ones are nobody's: they are found by their code.</summary>
public sealed class MyConcerns(ConcernDesk desk) : Intent
{
    public const string Name = "concern.mine";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["my concerns", "concerns I raised", "meine Bedenken", "mes inquietudes", "mis preocupaciones"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var mine = await desk.Index.Ask(Status.About.Register, world => world.All<Concern>().Where(c => c.By == turn.Who.Id).OrderByDescending(c => c.Raised).ToList(), ct);
        string says = mine.Count == 0 ? "You have raised no concern with your name." : "The concerns that you raised with your name.";
        return new Reply(
            Look.Card(
                "My concerns", says,
                [
                    Look.Text($"{says} Anonymous ones are found by their code alone."),
                    .. mine.Count == 0 ? Array.Empty<Element>()
                        : [Look.Rows([.. mine.Select(c => new Row(Plain.Line(c.Text, 80), $"{c.Id} · {ConcernWords.Of(c.State)} · {turn.Reader.Day(c.Raised)}", Button.Open("Open", Concern.Own, (Concern.Field, c.Id.Value))))])],
                ],
                primary: Button.Open("Raise a concern", RaiseConcern.AskName),
                secondary: [Button.Open("Follow up with a code", FollowUp.AskName)]),
            says);
    }
}

/// <summary>Shows somebody a concern that they raised with their name; also how they are told of answers.</summary>
public sealed class ShowOwnConcern(ConcernDesk desk) : Intent
{
    public override string Verb => Concern.Own;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        turn.Fields.Id<ConcernId>(Concern.Field) is { } id && await desk.Records.Read(Concern.Type, id.Value, ct) is { State: { } concern } record && concern.By == turn.Who.Id
            ? OwnCard.Named(turn, concern, record.Version, desk.Directory)
            : Reply.Say(ConcernRules.NotFound.Text);
}

/// <summary>Whoever raised one with their name writes more.</summary>
public sealed class AddToOwn(ConcernDesk desk) : Intent
{
    public const string Name = "concern.add-own";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<ConcernId>(Concern.Field) is not { } id)
            return Reply.Say(ConcernRules.NotFound.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            if ((await draft.Load(Concern.Type, id.Value, ct)).State is not { } concern || concern.By != turn.Who.Id)
            {
                draft.Refuse(ConcernRules.NotFound);
                return;
            }
            await draft.Apply(Concern.Type, id.Value, ConcernRules.Add(concern, turn.Fields.Text(OwnCard.MoreField)), ct);
            foreach (var lead in desk.Directory.With(Role.Lead).Where(lead => lead.Id != turn.Who.Id))
                draft.Tell(lead.Id, Concern.View, concern.Key);
            draft.Redraw(concern.Key);
        }, ct);
        return outcome.Draft.Now(Concern.Type, id.Value) is { } now && now.By == turn.Who.Id
            ? OwnCard.Named(turn, now, outcome.Draft.VersionNow(now.Key), desk.Directory, outcome.Refusal, outcome is { Refusal: null, Repeated: false } ? Notice.Done("It is sent.") : null)
            : Reply.Say(ConcernRules.NotFound.Text);
    }
}
