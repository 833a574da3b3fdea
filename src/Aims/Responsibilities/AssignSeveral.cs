using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Responsibilities;

/// <summary>Names the same people for several at once: all of clause 9, a control objective, or single ones of them.</summary>
public sealed class AssignSeveral(ResponsibilityDesk desk) : Intent
{
    public const string Name = "responsibility.assign-several", AskName = "responsibility.ask-several", WhatField = "what", AlsoField = "also-named";

    private const int RoomForSubjects = 10_000;

    public override string Verb => Name;

    public Intent Ask => new Asker(this, desk);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ResponsibilityRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        var all = await desk.All(ct);
        var chosen = Chosen(turn, all);
        var wish = ResponsibilityForm.Read(turn, null);
        var wanted = chosen.Where(entry => turn.Fields.Ticked(AlsoField) || entry.Record?.Accountable is null).ToList();
        if (Lacks(chosen, wanted, wish) is { } lack)
            return Draw(turn, all, wish, lack);
        int named = 0;
        var outcome = await desk.Records.Commit(turn.SaveCommand, async draft => named = await Assign(draft, turn, wanted, wish, ct), ct);
        return outcome.Refusal is { } problem ? Draw(turn, all, wish, problem)
            : await ListResponsibilities.Reply(turn with { Fields = Fields.None }, desk, outcome.Repeated ? null : Notice.Done(Said(named, chosen.Count - named)), ct);
    }

    private async Task<int> Assign(Draft draft, Turn turn, List<ResponsibilityEntry> wanted, Wish wish, CancellationToken ct)
    {
        await draft.LoadAll(Responsibility.Type, wanted.Select(entry => entry.Id), ct);
        var asked = new List<Holder>();
        int named = 0;
        foreach (var entry in wanted)
        {
            var record = (await draft.Load(Responsibility.Type, entry.Id, ct)).State;
            // Somebody may have been named since the list was read: that is not replaced unseen.
            if (!turn.Fields.Ticked(AlsoField) && record?.Accountable is not null)
                continue;
            var decided = ResponsibilityRules.Assign(entry with { Record = record }, wish, record?.Edit ?? 0, turn, desk.Directory);
            if (await draft.Apply(Responsibility.Type, entry.Id, decided, ct) is not { } now || decided.Events.Count == 0)
                continue;
            asked.AddRange(now.Holders);
            named++;
        }
        ResponsibilityDesk.Ask(draft, asked, turn.Who.Id);
        return named;
    }

    private Refusal? Lacks(IReadOnlyList<ResponsibilityEntry> chosen, List<ResponsibilityEntry> wanted, Wish wish) =>
        chosen.Count == 0 ? new(ResponsibilityRules.What, "Choose at least one of the list.")
        : wanted.Count == 0 ? new(ResponsibilityRules.What, "Somebody is named for all of these. Tick the box below to name others in their place.")
        : wanted.Count > ResponsibilityRules.MostAtOnce ? new(ResponsibilityRules.What, $"These are {wanted.Count}. Choose at most {ResponsibilityRules.MostAtOnce} at once, for example two clauses.")
        : ResponsibilityRules.Lacks(wish, desk.Directory);

    private Reply Draw(Turn turn, IReadOnlyList<ResponsibilityEntry> all, Wish wish, Refusal? problem)
    {
        const string said = "Whole clauses, control objectives, or single ones. Where somebody is named already, nothing changes.";
        return new Reply(
            Look.Card(
                "Assign several", said,
                [
                    Look.Text(said),
                    Look.Field(
                        new Input.ChoiceSet(WhatField, "What is it about?", "Choose at least one.", Colleagues.Fitting(RoomForSubjects, Choices(all)))
                        {
                            Value = string.Join(',', Sent(turn)) is { Length: > 0 } value ? value : null,
                            IsMultiSelect = true,
                            Style = ChoiceStyle.Filtered,
                            Placeholder = "Type a number or a word",
                        },
                        error: problem.At(ResponsibilityRules.What)),
                    .. ResponsibilityForm.Inputs(turn, wish, desk.Directory, problem),
                    new Input.Toggle(AlsoField, "Where somebody is named already", "Tick the box or leave it.", "name these people in their place") { Value = turn.Fields.Ticked(AlsoField) ? "true" : null },
                ],
                primary: Button.Change("Assign", Name, turn.NewId()), secondary: [Button.Open("Back", Responsibility.List) with { AssociatedInputs = AssociatedInputs.None }]),
            "Assign several");
    }

    // The names are cut short: with all people and all subjects a card has room for no more.
    private static IEnumerable<Choice> Choices(IReadOnlyList<ResponsibilityEntry> all) =>
        from part in all.GroupBy(entry => entry.Part)
        from choice in part.Select(entry => new Choice(Plain.Line(entry.Name, 46), entry.Id)).Prepend(new Choice(Plain.Line($"All of {ResponsibilityWords.OfPart(part.Key)}", 46), $"all-{part.Key}"))
        select choice;

    private static IReadOnlyList<ResponsibilityEntry> Chosen(Turn turn, IReadOnlyList<ResponsibilityEntry> all)
    {
        var sent = Sent(turn).ToHashSet();
        return [.. all.Where(entry => entry.IsNeeded && (sent.Contains(entry.Id) || sent.Contains($"all-{entry.Part}")))];
    }

    private static string[] Sent(Turn turn) => (turn.Fields.Text(WhatField) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Said(int named, int left) =>
        $"{named} assigned. Whoever was named is asked to accept.{(left == 0 ? "" : $" {left} had somebody already and stay as they were.")}";

    private sealed class Asker(AssignSeveral several, ResponsibilityDesk desk) : Intent
    {
        public override string Verb => AskName;

        public override IReadOnlyList<string> Phrases => ["assign responsibilities", "assign responsibility", "assign several responsibilities"];

        public override Hint Hint => new("assign responsibilities", "who is accountable and responsible for clauses, controls and processes", who => who.Is(Role.Lead));

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) => ResponsibilityRules.NotLead(turn.Who, desk.Directory) is { } refusal ? Reply.Say(refusal.Text)
            : several.Draw(turn, await desk.All(ct), new Wish(null, []), null);
    }
}
