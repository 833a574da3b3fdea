using Aims.Assessments.Discussion;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Attaching;

/// <summary>"Attach": remembers what the next file of this person is for, and offers to take a link instead.</summary>
public sealed class Attach(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.attach", LinkField = "link", TitleField = "link-title";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (at, outcome) = await AtQuestion.Commit(
            turn, records, library, (draft, at) => draft.Apply(AwaitedFile.Type, turn.Who.Id.Value, Decide(at), ct), ct);
        return at is null ? Reply.Say(AtQuestion.NotFound.Text)
            : outcome.Refusal is { } refusal ? await QuestionCard.Reply(turn, at, records, directory, Notice.Problem(refusal.Text), ct)
            : Draw(turn, at, null);
    }

    private static Decided<AwaitedFileEvent> Decide(AtQuestion at) =>
        at.MayTakeMore() is { } refusal ? refusal : new FileAwaited(at.Assessment.Id.Value, at.Question.Name);

    internal static Reply Draw(Turn turn, AtQuestion at, Refusal? problem)
    {
        string title = Plain.Line(at.Question.Title.In(turn.Reader.Culture), 120);
        string what = $"Send the file here now, within {AwaitedFile.Patience.TotalMinutes:0} minutes: with the paper clip, or by dragging it into this chat.";
        return new Reply(
            Look.Card(
                $"Attach to \"{title}\"", what,
                [
                    Look.Text(what),
                    Look.Subtle($"{FileType.Kinds}; at most {FileType.MostBytes / 1024 / 1024} MB."),
                    Look.Field(
                        new Input.Text(LinkField, "Or a link", "Give an address that begins with https://.") { Value = turn.Fields.Text(LinkField), MaxLength = EvidenceRules.LongestLink, Style = TextInputStyle.Url },
                        "Where the document lies, when it should stay there.", "https://contoso.sharepoint.com/sites/hr/bias-test-2026.pdf", problem?.Text),
                    Look.Field(
                        new Input.Text(TitleField, "What the link is called", "Keep it short.") { Value = turn.Fields.Text(TitleField), MaxLength = EvidenceRules.LongestTitle },
                        "Optional."),
                ],
                id: at.Assessment.Id.Value, state: at.Assessment.SystemName,
                primary: Button.Change("Add the link", AddLink.Name, turn.NewId(), at.Data),
                secondary: [Button.Change("Not now", CallOffFile.Name, turn.NewId(), at.Data) with { AssociatedInputs = AssociatedInputs.None }]),
            $"Attach to \"{title}\": {what}");
    }
}

/// <summary>A link is attached in place of a file.</summary>
public sealed class AddLink(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.add-link";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (at, outcome) = await AtQuestion.Commit(turn, records, library, async (draft, at) =>
        {
            await draft.Apply(Assessment.Type, at.Assessment.Id.Value, at.AttachLink(turn.Fields.Text(Attach.LinkField), turn.Fields.Text(Attach.TitleField), turn.Now), ct);
            await Awaiting.End(draft, turn, ct);
        }, ct);
        return at is null ? Reply.Say(AtQuestion.NotFound.Text)
            : outcome.Refusal is { Code: "evidence.link" } problem ? Attach.Draw(turn, at, problem)
            : await QuestionCard.Reply(turn, at, outcome, "The link is attached.", records, directory, ct);
    }
}

/// <summary>"Not now": the next file is for something else.</summary>
public sealed class CallOffFile(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.call-off-file";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        await records.Commit(turn.Command, draft => Awaiting.End(draft, turn, ct), ct);
        return await AtQuestion.Find(turn, records, library, ct) is { } at
            ? await QuestionCard.Reply(turn, at, records, directory, null, ct)
            : Reply.Say("I do not wait for a file any more.");
    }
}

internal static class Awaiting
{
    /// <summary>No file of this person is awaited any more.</summary>
    public static async Task End(Draft draft, Turn turn, CancellationToken ct)
    {
        if ((await draft.Load(AwaitedFile.Type, turn.Who.Id.Value, ct)).State?.Assessment is not null)
            await draft.Apply(AwaitedFile.Type, turn.Who.Id.Value, new FileCalledOff(), ct);
    }
}
