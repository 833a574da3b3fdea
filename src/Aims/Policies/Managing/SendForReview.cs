using Aims.Approvals;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>The draft is sent to those who approve it, as the version that it is to be. One commit writes both, or neither.</summary>
public sealed class SendForReview(PolicyDesk desk, Routing routing) : PolicyIntent(desk)
{
    public const string Name = "policy.send", AskName = "policy.ask-send";

    public const string SeenField = "text", TitleField = "title", KindField = "kind", NoteField = "note", OwnerField = "owner";

    public const string Minor = "minor", Major = "major";

    // Where the routes say nothing about policies, another lead looks at it.
    private static readonly IReadOnlyList<PlannedStep> AnotherLead = [new([Actor.Lead], 1)];

    public override string Verb => Name;

    protected override string Done => "It was sent for review.";

    private protected override async Task Change(Draft draft, Turn turn, PolicyEntry policy, CancellationToken ct)
    {
        var fields = turn.Fields;
        if (fields.Text(KindField) is not (Minor or Major) && policy.Versions.Count > 0)
            draft.Refuse(new Refusal("policy.kind", "Choose whether it changes much or little."));
        if (!PersonId.TryParse(fields.Text(OwnerField) ?? turn.Who.Id.Value, out var owner) || Desk.Directory.Find(owner) is null)
            draft.Refuse(new Refusal("policy.owner", "Choose who is to answer for it."));
        var text = policy.Draft is { } written ? await Desk.Library.Text(written.Text, ct) : null;
        var lint = text is null ? [] : await Desk.Checks.Lint(text, ct);
        var sent = new PolicySentForReview(
            policy.Next(fields.Text(KindField) is Minor), fields.Text(TitleField) ?? policy.Draft?.Title ?? policy.Title, owner, fields.Text(NoteField), "",
            text is null ? null : await Desk.Checks.Terms(text, ct));
        if (draft.Refusal is null && PolicyRules.Send(policy, fields.Text(SeenField), lint, sent).Refusal is { } refusal)
            draft.Refuse(refusal);
        if (draft.Refusal is null && await ApprovalRequest.Make(draft, turn, Asks(policy, sent, routing), routing, ct) is { } request)
            await draft.Apply(Policy.Type, policy.Id, sent with { Approval = request.Id.Value }, ct);
    }

    private static ApprovalOpened Asks(PolicyEntry policy, PolicySentForReview sent, Routing routing) => new(
        default, ApprovalSubject.PolicyVersion, policy.Id, $"{sent.Title}, version {sent.Number}", null, 0, sent.Owner, null, null,
        sent.Terms is null ? sent.Note is null ? [] : [sent.Note] : [sent.Note ?? "", PolicyWords.Asks(sent.Terms)!], [policy.Draft!.By], routing.Plan(ApprovalSubject.PolicyVersion, null, null, []) ?? AnotherLead,
        policy.Versions is [var newest, ..] ? newest.Number.ToString() : null);

    private protected override async Task<Reply?> Drawn(Turn turn, string id, Outcome outcome, CancellationToken ct) =>
        outcome.Refusal is { Code: "policy.kind" or "policy.owner" or "policy.title" or "policy.note" } problem
            && PolicyEntry.Of(id, outcome.Draft.Now(Policy.Type, id)) is { Draft: { Stage: DraftStage.Written } draft } policy
            ? Ask.Draw(turn, policy, draft, Desk.Directory, problem) : await base.Drawn(turn, id, outcome, ct);

    /// <summary>Asks what it is to be.</summary>
    public sealed class Ask(PolicyDesk desk) : PolicyView(desk)
    {
        private const int RoomForPeople = 9_000;

        public override string Verb => AskName;

        protected override async Task<Reply> Answer(Turn turn, PolicyEntry policy, CancellationToken ct) =>
            PolicyRules.NotLead(turn.Who, Desk.Directory) is { } refusal ? Reply.Say(refusal.Text)
            : policy.Draft is { Stage: DraftStage.Written } draft && (await Desk.Checks.Lint(await Desk.Library.Text(draft.Text, ct), ct)).Count == 0
                ? Draw(turn, policy, draft, Desk.Directory, null)
            : await new ManageCard(Desk).Reply(turn, policy, ct);

        internal static Reply Draw(Turn turn, PolicyEntry policy, PolicyDraft draft, IDirectory directory, Refusal? problem)
        {
            string said = "Somebody who has no part in it looks at it and approves it. Until then nothing changes for anybody.";
            string? ProblemOf(string code) => problem?.Code == code ? problem.Text : null;
            return new Reply(
                Look.Card(
                    $"Send {draft.Title} for review?", said,
                    [
                        Look.Text(said),
                        Look.Field(
                            new Input.Text(TitleField, "Title", "Give it a title.") { Value = turn.Fields.Text(TitleField) ?? draft.Title, MaxLength = PolicyRules.LongestTitle },
                            error: ProblemOf("policy.title")),
                        .. policy.Versions.Count == 0 ? Array.Empty<Element>() : [Kind(turn, policy, ProblemOf("policy.kind"))],
                        Look.Field(
                            new Input.Text(NoteField, "What has changed, and why?", $"At most {PolicyRules.LongestNote} characters.")
                            {
                                Value = turn.Fields.Text(NoteField), MaxLength = PolicyRules.LongestNote, IsMultiline = true,
                            },
                            policy.Versions.Count == 0 ? "Optional for the first version." : null, "Rules for chatbots on our website, after the audit of October.", ProblemOf("policy.note")),
                        Look.Field(
                            new Input.ChoiceSet(OwnerField, "Who answers for it?", "Choose a colleague.",
                                Colleagues.ToChoose(policy.Record?.Owner ?? turn.Who.Id, turn.Who.Department, RoomForPeople, directory))
                            {
                                Value = turn.Fields.Text(OwnerField) ?? (policy.Record?.Owner ?? turn.Who.Id).Value, Style = ChoiceStyle.Filtered,
                            },
                            error: ProblemOf("policy.owner")),
                    ],
                    id: policy.Id, state: "Draft",
                    primary: Button.Change("Send for review", Name, turn.NewId(), (Policy.Field, policy.Id), (SeenField, draft.Text)),
                    secondary: [Button.Open("Not now", Policy.View, (Policy.Field, policy.Id)) with { AssociatedInputs = AssociatedInputs.None }]),
                problem?.Text ?? $"Send {Plain.Line(draft.Title)} for review?");
        }

        private static Container Kind(Turn turn, PolicyEntry policy, string? problem) => Look.Field(
            new Input.ChoiceSet(KindField, "How much does it change?", "Choose one.",
            [
                new Choice($"Much: version {policy.Next(minor: false)}. Everybody is asked to acknowledge it anew.", Major),
                new Choice($"Little: version {policy.Next(minor: true)}. Acknowledgements stay good.", Minor),
            ])
            {
                Value = turn.Fields.Text(KindField),
                Style = ChoiceStyle.Expanded,
            },
            error: problem);
    }
}
