using Aims.Assessments.Discussion;
using Aims.Assessments.Library;
using Aims.Conversation;
using Aims.Imports;
using Aims.Imports.Reading;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Attaching;

/// <summary>
/// A file arrived from somebody who pressed "Attach" before. It is looked at before it is kept: its size, its name, what is in it,
/// and by the organisation's scanner where there is one. What is refused leaves nothing behind, and another file can be sent.
/// </summary>
public sealed class ReceiveEvidence(Records records, FormLibrary library, IFiles files, IEvidenceScan scan, IDirectory directory)
{
    /// <returns>Null when no file of this person is awaited: then it is for something else.</returns>
    public async Task<Reply?> Take(Turn turn, SentFile file, CancellationToken ct)
    {
        if (!turn.Private || (await records.Read(AwaitedFile.Type, turn.Who.Id.Value, ct)).State is not { } awaited || !awaited.IsAwaited(turn.Now))
            return null;
        try
        {
            return await Take(turn, file.Name, await file.Open(ct), ct);
        }
        catch (UnusableFileException e)
        {
            return Reply.Say(e.Refusal.Code is "import.too-large" ? FileType.TooLarge.Text : e.Refusal.Text);
        }
    }

    private async Task<Reply> Take(Turn turn, string name, byte[] content, CancellationToken ct)
    {
        var (type, unfit) = FileType.Of(name, content);
        if (type is null)
            return Reply.Say(unfit!.Text);
        var verdict = await scan.Scan(type.Name, content, ct);
        if (verdict is ScanVerdict.Refused)
            return Reply.Say($"The virus scanner refuses {type.Name}, so I have not kept it. Please tell your administrator.");
        // Written before the commit: a commit that fails leaves only an unused file.
        var kept = new KeptFile(FileHash.Of(content), type.Type, content.Length, verdict);
        await files.Put(kept.Sha256, content, ct);

        AtQuestion? at = null;
        var outcome = await records.Commit(turn.Command, async draft => at = await Keep(draft, turn, type, kept, ct), ct);
        return at is null ? Reply.Say((outcome.Refusal ?? AtQuestion.NotFound).Text)
            : await QuestionCard.Reply(turn, at.After(outcome), outcome, $"{type.Name} is attached.", records, directory, ct);
    }

    private async Task<AtQuestion?> Keep(Draft draft, Turn turn, FileType type, KeptFile kept, CancellationToken ct)
    {
        var awaited = (await draft.Load(AwaitedFile.Type, turn.Who.Id.Value, ct)).State;
        var at = await AtQuestion.Load(draft, turn, awaited?.Assessment, awaited?.Question, library, ct);
        if (at is null)
            return null;
        await draft.Apply(Assessment.Type, at.Assessment.Id.Value, at.AttachFile(type, kept, turn.Now), ct);
        await draft.Apply(AwaitedFile.Type, turn.Who.Id.Value, new FileArrived(), ct);
        return at;
    }
}
