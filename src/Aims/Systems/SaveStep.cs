using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Systems;

/// <summary>A page of the registration was sent: saves what is right of it and moves on, back, or away.</summary>
public sealed class SaveStep(StatusIndex index, Records records, IDirectory directory) : Intent
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
            return await SaveAndLook(turn, id.Value, turn.Fields.Choice<Step>(StepFields.Step) ?? Step.Purpose, ct);
        var known = FirstGuess(turn);
        var reading = StepReading.Read(Step.Purpose, turn.Fields, known, directory);
        known = known.With(reading.Change);
        return known.Name is null
            ? Page(turn, null, known, Step.Purpose, reading)
            : await Begin(turn, known, reading, ct);
    }

    private async Task<Reply> Begin(Turn turn, SystemDetails known, StepReading reading, CancellationToken ct)
    {
        var twins = Twins(turn, Step.Purpose, _ => known, ct);
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            string id = await draft.NewId(AiSystem.Type, ct);
            await draft.Apply(AiSystem.Type, id, Decide(null, SystemId.From(id), turn.Who, known), ct);
        }, ct);
        if (outcome.IdOf(AiSystem.Type) is not { } made)
            return Reply.Say(LifeCycle.NotFound.Text);
        // The draft was made before, but its answer got lost on the way: what was typed since is saved too.
        return outcome.Repeated
            ? await Save(turn, made, Step.Purpose, twins, ct)
            : Next(turn, outcome.Draft.Now(AiSystem.Type, made), outcome, Step.Purpose, reading, await twins);
    }

    private async Task<Reply> SaveAndLook(Turn turn, string id, Step step, CancellationToken ct)
    {
        var twins = Twins(turn, step, world => After(world.System(id)), ct);
        return await Save(turn, id, step, twins, ct);

        // What the register will have of it once this page is saved.
        SystemDetails? After(AiSystem? system) =>
            system?.IsOfOwnerOrRequester(turn.Who.Id) == true ? system.Details.With(StepReading.Read(step, turn.Fields, system.Details, directory).Change) : null;
    }

    private async Task<Reply> Save(Turn turn, string id, Step step, Task<IReadOnlyList<AiSystem>> twins, CancellationToken ct)
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
        return Next(turn, outcome.Draft.Now(AiSystem.Type, id), outcome, step, reading, await twins);
    }

    // Looked for beside the save, so that nobody waits longer for it.
    private async Task<IReadOnlyList<AiSystem>> Twins(Turn turn, Step step, Func<World, SystemDetails?> described, CancellationToken ct) =>
        step is not (Step.Purpose or Step.Responsibility) || turn.Fields.Text(StepFields.Go) is "back" or "later" ? []
        : await index.Ask(About.Register, world => described(world) is { } details ? Status.Twins.Of(world, details, turn.Who) : [], ct);

    private Reply Next(Turn turn, AiSystem? system, Outcome outcome, Step step, StepReading? reading, IReadOnlyList<AiSystem> twins)
    {
        if (system is null || reading is null || outcome.Refusal is not null)
            return SystemCard.Reply(turn, system, outcome, directory);
        return turn.Fields.Text(StepFields.Go) switch
        {
            "back" => Page(turn, system, system.Details, RegistrationSteps.Before(step)),
            "later" when reading.Rejected.Count > 0 => Page(turn, system, system.Details, step, reading with { Problems = reading.Rejected }),
            "later" => SystemCard.Reply(turn, system, outcome, directory, "Saved. You find it under \"my tasks\", on any device."),
            _ when reading.Problems.Count > 0 => Page(turn, system, system.Details, step, reading),
            "review" => Go(turn, system, step, RegistrationSteps.FirstOpen(system.Details), twins),
            _ => Go(turn, system, step, RegistrationSteps.After(step), twins),
        };
    }

    // Once somebody said that it is another one, that one is not shown again.
    private Reply Go(Turn turn, AiSystem system, Step from, Step to, IReadOnlyList<AiSystem> twins)
    {
        AiSystem[] asked = [.. twins.Where(twin => twin.Id != system.Id && system.OtherThan?.Contains(twin.Id.Value) != true).Take(Status.Twins.Shown)];
        return system.State is SystemState.Draft && asked.Length > 0
            ? TwinCard.Reply(turn, system, asked, from, to, directory)
            : Page(turn, system, system.Details, to);
    }

    private Reply Page(Turn turn, AiSystem? system, SystemDetails known, Step step, StepReading? reading = null) =>
        new(StepCard.Draw(turn, system, known, step, directory, reading?.Problems), $"Registration: {RegistrationSteps.Title(step)}");

    // Most people register what they will answer for, in their own department.
    private static SystemDetails FirstGuess(Turn turn) =>
        new SystemDetails { Owner = turn.Who.Id, Department = turn.Who.Department }.With(StepReading.Given(turn.Fields));
}
