using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>Offers a system to a colleague, who then answers for it once they accept.</summary>
public sealed class HandOver(Records records, IDirectory directory) : Intent
{
    public const string Name = "system.hand-over", ToField = "new-owner";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        PersonId? to = PersonId.TryParse(turn.Fields.Text(ToField), out var chosen) ? chosen : null;
        var (system, outcome) = await Handing.Commit(turn, records, (s, _) => s.OfferTo(to, turn.Who, directory), ct);
        return system is not null && outcome?.Refusal is { Code: "owner.choose" or "owner.approver" } problem
            ? Ask.Draw(turn, system, directory, problem.Text)
            : Handing.Reply(turn, system, outcome, directory, system?.Offered is { } offer ? $"{directory.NameOf(offer.To)} is asked to take it over." : "It is yours now.");
    }

    /// <summary>Asks who is to take it over.</summary>
    public sealed class Ask(Records records, IDirectory directory) : Intent
    {
        public override string Verb => AiSystem.HandOver;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
        {
            if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
                return Conversation.Reply.Say(LifeCycle.NotFound.Text);
            var record = await records.Read(AiSystem.Type, id.Value, ct);
            return record.State is { } system && system.MayOffer(turn.Who, directory) is null
                ? Draw(turn, system, directory, null)
                : SystemCard.Reply(turn, record.State, record.Version, directory);
        }

        internal static Reply Draw(Turn turn, AiSystem system, IDirectory directory, string? problem) => new(
            Look.Card(
                $"Hand over {system.Name}?",
                "Choose who is to answer for it. They are asked, and you stay in charge until they accept.",
                [
                    Look.Text(system.Owner == turn.Who.Id ? "They are asked, and you stay its owner until they accept."
                        : directory.Find(system.Owner) is { } owner ? $"They are asked, and {owner.Name} stays its owner until they accept."
                        : "Its owner has left. Choose yourself, or somebody who is asked and has to accept."),
                    Look.Field(
                        new Input.ChoiceSet(ToField, "New owner", "Choose a colleague.", StepLists.Of(null, system.Details.Department, directory).People)
                        {
                            Style = ChoiceStyle.Filtered,
                            Placeholder = "Choose",
                        },
                        "Who answers for it, keeps its record and does its assessments.", error: problem),
                ],
                id: system.Id.Value, state: Words.Of(system.State),
                primary: Button.Change("Offer it", Name, turn.NewId(), (StepFields.System, system.Id.Value)),
                secondary: [Button.Open("Not now", AiSystem.View, (StepFields.System, system.Id.Value))]),
            $"Hand over {Plain.Line(system.Name)}?");
    }
}

/// <summary>Shows an offer to whom it was made.</summary>
public sealed class ShowOffer(Records records, IDirectory directory) : Intent
{
    public override string Verb => AiSystem.Offer;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var record = await records.Read(AiSystem.Type, id.Value, ct);
        if (record.State is not { Offered: { } offer } system || offer.To != turn.Who.Id)
            return SystemCard.Reply(turn, record.State, record.Version, directory);
        string command = turn.NewId();
        string asks = $"{directory.NameOf(offer.By)} asks you to take over this AI system.";
        return new Reply(
            Look.Card(
                system.Name, asks,
                [
                    Look.Text($"{asks} You would answer for it, keep its record up to date and do its assessments."),
                    Look.Facts(
                        ("Purpose", system.Details.Purpose), ("Owner", directory.NameOf(system.Owner)), ("Department", system.Details.Department),
                        ("Impact", Words.OfLevel(system.Level)), ("Record", Completeness.Of(system.Details).ToString())),
                ],
                id: system.Id.Value, state: Words.Of(system.State),
                primary: Button.Change("Accept", AnswerOffer.Accept, command, (StepFields.System, system.Id.Value)).On(system.Key),
                secondary:
                [
                    Button.Change("Decline", AnswerOffer.Decline, command, (StepFields.System, system.Id.Value)).On(system.Key),
                    Button.Open("Show the system", AiSystem.View, (StepFields.System, system.Id.Value)).On(system.Key),
                ]),
            $"{system.Id} {Plain.Line(system.Name)}: please take it over")
        {
            Live = new LiveCard(AiSystem.Offer, system.Key, record.Version),
        };
    }
}

/// <summary>The answer to an offer, or its withdrawal; those who wait for it are told.</summary>
public sealed class AnswerOffer(string verb, Records records, IDirectory directory) : Intent
{
    public const string Accept = "system.accept-offer", Decline = "system.decline-offer", Withdraw = "system.withdraw-offer";

    public override string Verb => verb;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (system, outcome) = await Handing.Commit(turn, records, Decide, ct);
        return Handing.Reply(turn, system, outcome, directory, verb switch
        {
            Accept => "You are its owner from now on.",
            Decline => "You have declined. Whoever asked you is told.",
            _ => "The offer is withdrawn.",
        });
    }

    private Decided<SystemEvent> Decide(AiSystem system, Person who) => verb switch
    {
        Accept => system.AcceptOffer(who, directory),
        Decline => system.DeclineOffer(who),
        _ => system.WithdrawOffer(who),
    };
}

/// <summary>What all steps of a handover share: one commit, and everybody concerned is told.</summary>
internal static class Handing
{
    public static async Task<(AiSystem? System, Outcome? Outcome)> Commit(
        Turn turn, Records records, Func<AiSystem, Person, Decided<SystemEvent>> decide, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is not { } id)
            return (null, null);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            if ((await draft.Load(AiSystem.Type, id.Value, ct)).State is not { } system || !system.MayBeSeenBy(turn.Who))
            {
                draft.Refuse(LifeCycle.NotFound);
                return;
            }
            var decided = decide(system, turn.Who);
            var now = await draft.Apply(AiSystem.Type, id.Value, decided, ct);
            if (draft.Refusal is not null || decided.Events.Count == 0)
                return;
            await Tell(draft, turn, system, now!, ct);
        }, ct);
        return (outcome.Draft.Now(AiSystem.Type, id.Value), outcome);
    }

    public static Reply Reply(Turn turn, AiSystem? system, Outcome? outcome, IDirectory directory, string done) =>
        outcome is null ? Conversation.Reply.Say(LifeCycle.NotFound.Text) : SystemCard.Reply(turn, system, outcome, directory, done);

    private static async Task Tell(Draft draft, Turn turn, AiSystem before, AiSystem now, CancellationToken ct)
    {
        if (now.Owner != before.Owner && now.Assessment is { } assessment && (await draft.Load(Assessment.Type, assessment, ct)).State is { } assessed)
            await draft.Apply(Assessment.Type, assessment, assessed.AnsweredFor(now), ct);
        foreach (string further in now.Owner == before.Owner ? [] : now.OpenFurther.Select(f => f.Assessment))
            await draft.Apply(Assessment.Type, further, (await draft.Load(Assessment.Type, further, ct)).State!.AnsweredFor(now), ct);
        foreach (var offered in new[] { before.Offered, now.Offered }.Where(o => o is not null && before.Offered != now.Offered).Select(o => o!.To).Distinct())
        {
            if (offered != turn.Who.Id)
                draft.Tell(offered, AiSystem.Offer, now.Key);
        }
        foreach (var concerned in new[] { before.Owner, before.Offered?.By ?? before.Owner }.Distinct().Where(who => who != turn.Who.Id))
            draft.Tell(concerned, AiSystem.View, now.Key);
        draft.Redraw(now.Key);
    }
}
