using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Nonconformities;

/// <summary>"raise a nonconformity": a lead records one that no audit found.</summary>
public sealed class RaiseNonconformity(NonconformityDesk desk) : Intent
{
    public const string Name = "nonconformity.raise", AskName = "nonconformity.ask-raise";

    private const string WhatField = "what-wrong", GradeField = "grade", RequirementField = "requirement", OwnerField = "nc-owner", SystemField = "nc-system";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (NotLead(turn, desk) is { } refusal)
            return Reply.Say(refusal.Text);
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft =>
        {
            string? system = turn.Fields.Text(SystemField) is { } typed ? turn.Fields.Id<SystemId>(SystemField)?.Value ?? typed : null;
            if (system is not null && (turn.Fields.Id<SystemId>(SystemField) is null || (await draft.Load(AiSystem.Type, system, ct)).State is not { IsInRegister: true }))
            {
                draft.Refuse(new(NonconformityRules.BadSystem, "There is no such system in the register. Write its id, such as AIS-0001, or leave it empty."));
                return;
            }
            string id = await draft.NewId(Nonconformity.Type, ct);
            var decided = NonconformityRules.Raise(NonconformityId.From(id), Wish(turn, system), null);
            if (await draft.Apply(Nonconformity.Type, id, decided, ct) is { } raised && raised.Owner != turn.Who.Id)
                draft.Tell(raised.Owner, Nonconformity.View, raised.Key);
        }, ct);
        if (outcome.Refusal is { } problem)
            return Ask.Form(turn, desk, problem);
        // A repeated press shows what the first one raised.
        var record = await desk.Records.Read(Nonconformity.Type, outcome.IdOf(Nonconformity.Type)!, ct);
        return NonconformityCard.Reply(
            turn, new NonconformityCase(record.State!, [], record.Version), desk, outcome.Repeated ? null : Notice.Done($"It is raised. {desk.Directory.NameOf(record.State!.Owner)} is told."));
    }

    private NonconformityWish Wish(Turn turn, string? system) => new(
        turn.Fields.Text(WhatField), turn.Fields.Choice<NonconformityGrade>(GradeField), turn.Fields.Text(RequirementField), NonconformityInputs.Person(turn, OwnerField, desk.Directory), system);

    private static Refusal? NotLead(Turn turn, NonconformityDesk desk) =>
        LeadsOnly.Refuses(turn.Who, desk.Directory, "nonconformity.not-lead", "raise a nonconformity", "tell");

    /// <summary>Asks what is wrong, against what, and who answers for it.</summary>
    public sealed class Ask(NonconformityDesk desk) : Intent
    {
        public override string Verb => AskName;

        public override IReadOnlyList<string> Phrases => ["raise a nonconformity", "new nonconformity", "raise an nc", "new nc", "report a nonconformity", "add a nonconformity", "record a nonconformity"];

        public override Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            Task.FromResult(NotLead(turn, desk) is { } refusal ? Reply.Say(refusal.Text) : Form(turn, desk, null));

        internal static Reply Form(Turn turn, NonconformityDesk desk, Refusal? problem)
        {
            const string said = "Something is not as the standard or we ourselves ask for. Whoever answers for it says what caused it and what is done.";
            return new Reply(
                Look.Card(
                    "Raise a nonconformity", said, [Look.Text(said), .. Inputs(turn, desk, problem)],
                    primary: Button.Change("Raise it", Name, turn.NewId()),
                    secondary: [Button.Open("All nonconformities", Nonconformity.All) with { AssociatedInputs = AssociatedInputs.None }]),
                problem?.Text ?? "Raise a nonconformity");
        }

        private static IEnumerable<Element> Inputs(Turn turn, NonconformityDesk desk, Refusal? problem)
        {
            yield return NonconformityInputs.Text(
                turn, WhatField, "What is not as it should be", null, "What is asked for, what is so instead, and how that showed.", "Two systems were in use for a month before they were assessed.", problem.At(NonconformityRules.BadWhat));
            yield return Look.Field(
                new Input.ChoiceSet(GradeField, "How serious", "Choose one.",
                [
                    new Choice("Major: a requirement is not met at all, or what is asked for does not work", nameof(NonconformityGrade.Major)),
                    new Choice("Minor: a slip in something that works otherwise", nameof(NonconformityGrade.Minor)),
                ])
                {
                    Value = turn.Fields.Text(GradeField),
                    Style = ChoiceStyle.Expanded,
                },
                error: problem.At(NonconformityRules.BadGrade));
            yield return NonconformityInputs.Requirement(turn, RequirementField, problem.At(NonconformityRules.BadRequirement));
            yield return NonconformityInputs.Colleague(turn, OwnerField, "Who answers for it", null, desk.Directory, "They are told.", problem.At(NonconformityRules.BadOwner));
            yield return Look.Field(
                new Input.Text(SystemField, "AI system", "Write its id.") { Value = turn.Fields.Text(SystemField), MaxLength = 20 }, "Its id, if it is about one. Optional.", "AIS-0001", problem.At(NonconformityRules.BadSystem));
        }
    }
}
