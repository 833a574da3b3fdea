using Aims.Approvals;
using Aims.Campaigns;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Row = Aims.Cards.Row;

namespace Aims.Policies;

/// <summary>A policy on one card: its draft with what is wrong with it, and its versions.</summary>
internal sealed class ManageCard(PolicyDesk desk)
{
    private const int ProblemsShown = 8, VersionsShown = 6;

    public async Task<Reply> Reply(Turn turn, string id, Outcome outcome, CancellationToken ct, string? done = null)
    {
        if (PolicyEntry.Of(id, outcome.Draft.Now(Policy.Type, id)) is not { } policy)
            return Conversation.Reply.Say(outcome.Refusal?.Text ?? done ?? PolicyRules.NotFound.Text);
        policy = policy with { Revision = outcome.Draft.VersionNow(Policy.Type.Key(id)) };
        return outcome.Refusal is { } refusal
            ? await Reply(turn, policy, ct, Notice.Problem(refusal.Text)) with { Summary = refusal.Text }
            : await Reply(turn, policy, ct, done is not null && !outcome.Repeated ? Notice.Done(done) : null);
    }

    public async Task<Reply> Reply(Turn turn, PolicyEntry policy, CancellationToken ct, Notice? notice = null)
    {
        IReadOnlyList<PolicyProblem> lint = policy.Draft is { } draft ? await desk.Checks.Lint(await desk.Library.Text(draft.Text, ct), ct) : [];
        string said = policy.Draft is null ? Said(turn, policy) : Said(turn, policy, policy.Draft, lint);
        var key = Policy.Type.Key(policy.Id);
        var inForce = policy.InForce(turn.Reader.Today(turn.Now));
        return new Reply(
            Look.Card(
                policy.Draft?.Title ?? policy.Title, said,
                [Look.Text(said), .. OfDraft(policy.Draft, lint), .. OfVersions(turn, policy)],
                id: policy.Id, state: policy.IsRetired ? "Retired" : inForce is not null ? $"Version {inForce.Number} in force" : policy.Draft is null ? "Not in force yet" : PolicyWords.Of(policy.Draft),
                notice: notice, primary: Primary(turn, policy, lint)?.On(key), secondary: [.. Secondary(turn, policy, lint).Select(button => button.On(key))]),
            $"{Plain.Line(policy.Draft?.Title ?? policy.Title)}: {said}")
        {
            Live = new LiveCard(Policy.View, key, policy.Revision),
        };
    }

    private string Said(Turn turn, PolicyEntry policy) =>
        policy.Record?.Retired is { } retired ? $"It was retired by {desk.Directory.NameOf(retired.By)} on {turn.Reader.Moment(retired.At)}: nobody is asked to acknowledge it. What was acknowledged stays."
        : policy.InForce(turn.Reader.Today(turn.Now)) is { } version ? $"{Owner(policy)} Version {version.Number} is to be looked at again by {turn.Reader.Day(version.Review)}."
        : $"{Owner(policy)} Nobody is bound by it yet.";

    private string Owner(PolicyEntry policy) => policy.Record?.Owner is { } owner ? $"{desk.Directory.NameOf(owner)} answers for it." : "The governance leads answer for it.";

    private string Said(Turn turn, PolicyEntry policy, PolicyDraft draft, IReadOnlyList<PolicyProblem> lint)
    {
        string sent = $"{draft.File} by {desk.Directory.NameOf(draft.By)}, {turn.Reader.Moment(draft.At)}.";
        return draft.Stage switch
        {
            DraftStage.InReview => $"{sent} It was sent for review as version {draft.Number}.",
            DraftStage.Approved => $"{sent} It is approved as version {draft.Number} and can be published.",
            _ when lint.Count > 0 => $"{sent} {lint.Count} {(lint.Count == 1 ? "problem has" : "problems have")} to be put right before it can be sent for review. Change the file and send it again.",
            _ => $"{sent} Nothing is wrong with it. {(policy.Versions.Count == 0 ? "It is a new policy." : $"The newest version is {policy.Versions[0].Number}.")} Read it, then send it for review.",
        };
    }

    private IEnumerable<Element> OfDraft(PolicyDraft? draft, IReadOnlyList<PolicyProblem> lint)
    {
        if (draft?.Answer is { } answer)
            yield return Look.Quote($"{desk.Directory.NameOf(answer.By)} {(answer.Verdict is Verdict.Reject ? "did not approve it" : "asked for changes")}", answer.Reason ?? "");
        if (draft?.Note is { } note)
            yield return Look.Quote("What has changed", note);
        if (PolicyWords.Asks(draft?.Terms) is { } asks)
            yield return Look.Quote("What it asks of people", asks);
        if (lint.Count == 0)
            yield break;
        yield return Look.Heading("To be put right");
        yield return Look.Facts([.. lint.Take(ProblemsShown).Select(p => (p.Where, (string?)p.Text))]);
        if (lint.Count > ProblemsShown)
            yield return Look.Subtle($"and {lint.Count - ProblemsShown} more");
    }

    private IEnumerable<Element> OfVersions(Turn turn, PolicyEntry policy)
    {
        if (policy.Versions.Count == 0)
            yield break;
        var today = turn.Reader.Today(turn.Now);
        yield return Look.Heading("Versions");
        yield return Look.Rows([.. policy.Versions.Take(VersionsShown).Select(v => new Row(
            $"Version {v.Number}, {PolicyWords.Of(v, policy, today, turn.Reader)}",
            $"{(v.By is { } by ? $"{desk.Directory.NameOf(by)}, {turn.Reader.Day(v.At!.Value)}" : "Came with the product")}{(v.Approval is null ? "" : $" · {v.Approval}")}{(PolicyWords.Asks(v.Terms) is { } asks ? $" · {asks}" : "")}{(v.Note is null ? "" : $" · {v.Note}")}",
            ReadVersion.Button(policy.Id, v.Number.ToString()).On(Policy.Type.Key(policy.Id))))], policy.Versions.Count);
    }

    private static Execute? Primary(Turn turn, PolicyEntry policy, IReadOnlyList<PolicyProblem> lint) => (policy.Draft?.Stage, lint.Count) switch
    {
        (DraftStage.Written, 0) when turn.Who.Is(Role.Lead) => Button.Open("Send for review", SendForReview.AskName, Of(policy)),
        (DraftStage.Approved, _) when turn.Who.Is(Role.Lead) => Button.Open("Publish", PublishPolicy.AskName, Of(policy)),
        (null, _) when turn.Who.Is(Role.Lead) && !policy.IsRetired => Button.Open("Ask people to acknowledge", Campaign.New, Of(policy)),
        _ => null,
    };

    private static IEnumerable<Execute> Secondary(Turn turn, PolicyEntry policy, IReadOnlyList<PolicyProblem> lint)
    {
        bool lead = turn.Who.Is(Role.Lead);
        if (policy.Draft is { } draft)
        {
            if (lint.Count == 0)
                yield return ReadVersion.Button(policy.Id, Policy.DraftVersion, "Read the draft");
            if (policy.Versions is [var newest, ..])
                yield return ComparePolicy.Button(policy.Id, newest.Number.ToString(), Policy.DraftVersion);
            if (draft is { Approval: { } approval, Stage: not DraftStage.Written })
                yield return Button.Open("The request", Approval.View, (Approval.Field, approval));
            if (lead && draft.Stage is DraftStage.InReview)
                yield return Button.Change("Take it back", TakeBack.Name, turn.NewId(), Of(policy));
            if (lead && draft.Stage is not DraftStage.InReview)
                yield return Button.Change("Discard the draft", DiscardPolicyDraft.Name, turn.NewId(), Of(policy));
        }
        else if (policy.Versions is [var last, var before, ..])
        {
            yield return ComparePolicy.Button(policy.Id, before.Number.ToString(), last.Number.ToString());
        }
        if (lead && policy.IsRetired)
            yield return Button.Change("Bring it back", BringBack.Name, turn.NewId(), Of(policy));
        if (lead && !policy.IsRetired && policy.Draft is null && policy.Id is not PolicyLibrary.AiPolicy)
            yield return Button.Open("Retire", RetirePolicy.AskName, Of(policy));
        if (policy.Versions.Count > 0)
            yield return Button.Open("Questions", Concern.All, Of(policy));
        yield return Button.Open("All policies", ListPolicies.Name);
    }

    private static (string, string) Of(PolicyEntry policy) => (Policy.Field, policy.Id);
}
