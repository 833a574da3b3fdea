using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Systems;

/// <summary>A page of the registration was sent: saves what is right of it and moves on, back, or away.</summary>
public sealed class SaveStep(Records records, IDirectory directory) : Intent
{
    public const string Name = "system.save";

    public override string Verb => Name;

    /// <summary>What was typed makes a draft when there is none yet; without a name there is nothing to find it by.</summary>
    /// <param name="change">What was given, known before or not.</param>
    public static Decided<SystemEvent> Decide(AiSystem? system, SystemId id, Person who, SystemDetails change)
    {
        if (system is null)
            return change.Name is null ? Decided<SystemEvent>.Nothing : new SystemDrafted(id, change);
        if (!system.IsOfOwnerOrRequester(who.Id))
            return LifeCycle.NotYours;
        if (!system.IsOpen)
            return LifeCycle.Wrong(system, "can no longer be changed here");
        var news = change.Without(system.Details);
        return news == new SystemDetails() ? Decided<SystemEvent>.Nothing : new DetailsChanged(news);
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StepFields.System) is { } id)
            return await Save(turn, id.Value, turn.Fields.Choice<Step>(StepFields.Step) ?? Step.Purpose, ct);
        var known = FirstGuess(turn);
        var reading = StepReading.Read(Step.Purpose, turn.Fields, known, directory);
        known = known.With(reading.Change);
        return known.Name is null
            ? Page(turn, null, known, Step.Purpose, reading)
            : await Begin(turn, known, reading, ct);
    }

    private async Task<Reply> Begin(Turn turn, SystemDetails known, StepReading reading, CancellationToken ct)
    {
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            string id = await draft.NewId(AiSystem.Type, ct);
            await draft.Apply(AiSystem.Type, id, Decide(null, SystemId.From(id), turn.Who, known), ct);
        }, ct);
        if (outcome.IdOf(AiSystem.Type) is not { } made)
            return Reply.Say(LifeCycle.NotFound.Text);
        // The draft was made before, but its answer got lost on the way: what was typed since is saved too.
        return outcome.Repeated
            ? await Save(turn, made, Step.Purpose, ct)
            : Next(turn, outcome.Draft.Now(AiSystem.Type, made), outcome, Step.Purpose, reading);
    }

    private async Task<Reply> Save(Turn turn, string id, Step step, CancellationToken ct)
    {
        StepReading? reading = null;
        var outcome = await records.Commit(turn.SaveCommand, async draft =>
        {
            if ((await draft.Load(AiSystem.Type, id, ct)).State is not { } system)
            {
                draft.Refuse(LifeCycle.NotFound);
                return;
            }
            reading = StepReading.Read(step, turn.Fields, system.Details, directory);
            await draft.Apply(AiSystem.Type, id, Decide(system, system.Id, turn.Who, reading.Change), ct);
        }, ct);
        return Next(turn, outcome.Draft.Now(AiSystem.Type, id), outcome, step, reading);
    }

    private Reply Next(Turn turn, AiSystem? system, Outcome outcome, Step step, StepReading? reading)
    {
        if (system is null || reading is null || outcome.Refusal is not null)
            return SystemCard.Reply(turn, system, outcome, directory);
        return turn.Fields.Text(StepFields.Go) switch
        {
            "back" => Page(turn, system, system.Details, Steps.Before(step)),
            "later" when reading.Rejected.Count > 0 => Page(turn, system, system.Details, step, reading with { Problems = reading.Rejected }),
            "later" => SystemCard.Reply(turn, system, outcome, directory, "Saved. You find it under \"my tasks\", on any device."),
            _ when reading.Problems.Count > 0 => Page(turn, system, system.Details, step, reading),
            "review" => Page(turn, system, system.Details, Steps.FirstOpen(system.Details)),
            _ => Page(turn, system, system.Details, Steps.After(step)),
        };
    }

    private Reply Page(Turn turn, AiSystem? system, SystemDetails known, Step step, StepReading? reading = null) =>
        new(StepCard.Draw(turn, system, known, step, directory, reading?.Problems), $"Registration: {Steps.Title(step)}");

    // Most people register what they will answer for, in their own department.
    private static SystemDetails FirstGuess(Turn turn) =>
        new SystemDetails { Owner = turn.Who.Id, Department = turn.Who.Department }.With(StepReading.Given(turn.Fields));
}
