using Aims.Assessments;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>A page of the registration: one card that replaces itself from step to step.</summary>
internal static class StepCard
{
    public static Card Draw(
        Turn turn, AiSystem? system, SystemDetails known, Step step, IDirectory directory, IReadOnlyDictionary<string, string>? problems = null) =>
        step is Step.Review && system is not null
            ? Review(turn, system, directory)
            : Page(
                turn, system, known, step, new StepInputs(known, problems ?? new Dictionary<string, string>(), turn.Fields, directory),
                problems?.Count ?? 0);

    private static Card Page(Turn turn, AiSystem? system, SystemDetails known, Step step, StepInputs inputs, int wrong)
    {
        string command = turn.NewId();
        Execute Send(string title, string where) => Button.Change(title, SaveStep.Name, command,
            [.. About(system, known), (StepFields.Step, step.ToString()), (StepFields.Go, where)]);
        return Look.Card(
            known.Name ?? "Register an AI system",
            $"Registration, step {(int)step + 1} of 5: {RegistrationSteps.Title(step)}.",
            [Look.Progress((int)step + 1, 5, RegistrationSteps.Title(step)), .. inputs.Of(step)],
            id: system?.Id.Value, state: system is null ? "New" : Words.Of(system.State),
            notice: wrong == 0 ? null : Notice.Problem(wrong == 1 ? "One answer needs a look." : $"{wrong} answers need a look."),
            primary: Send("Next", "next"),
            secondary:
            [
                .. step is Step.Purpose ? Array.Empty<CardAction>() : [Send("Back", "back")],
                .. RegistrationSteps.FirstOpen(known) is Step.Review ? [Send("To the review", "review")] : Array.Empty<CardAction>(),
                Send("Save for later", "later"),
                .. system is { State: SystemState.Draft } ? [Cancel(system)] : Array.Empty<CardAction>(),
            ]);
    }

    private static Card Review(Turn turn, AiSystem system, IDirectory directory)
    {
        bool isDraft = system.State is SystemState.Draft;
        Execute To(string title, Step step) =>
            Button.Open(title, AiSystem.Resume, (StepFields.System, system.Id.Value), (StepFields.Step, step.ToString()));
        return Look.Card(
            system.Name,
            "Registration, step 5 of 5: review it, then submit.",
            [
                Look.Progress(5, 5, RegistrationSteps.Title(Step.Review)),
                Look.Text(isDraft
                    ? "Please read it through. When you submit, it is in the register and its owner is asked to assess it."
                    : "Your changes are saved. Next, go through the assessment and submit it again."),
                .. Enum.GetValues<Step>().Where(s => s is not Step.Review).SelectMany(s => new Element[]
                {
                    Look.Heading(RegistrationSteps.Title(s)), SystemFacts.Of(s, system.Details, directory), new ActionSet([To($"Change {RegistrationSteps.Title(s).ToLowerInvariant()}", s)]),
                }),
            ],
            id: system.Id.Value, state: Words.Of(system.State),
            primary: isDraft
                ? Button.Change("Submit", SubmitSystem.Name, turn.NewId(), (StepFields.System, system.Id.Value))
                : Button.Change("Change answers", Assessment.Reopen, turn.NewId(), (Assessment.Field, system.Assessment!)),
            secondary: [To("Back", Step.Oversight), .. isDraft ? [Cancel(system)] : Array.Empty<CardAction>()]);
    }

    private static IEnumerable<(string, string)> About(AiSystem? system, SystemDetails known)
    {
        if (system is not null)
            return [(StepFields.System, system.Id.Value)];
        return new[] { (StepFields.GivenName, known.Name), (StepFields.GivenPurpose, known.Purpose) }
            .Where(given => given.Item2 is not null).Select(given => (given.Item1, given.Item2!));
    }

    private static Execute Cancel(AiSystem system) =>
        Button.Open("Cancel registration", CancelRegistration.AskName, (StepFields.System, system.Id.Value));
}
