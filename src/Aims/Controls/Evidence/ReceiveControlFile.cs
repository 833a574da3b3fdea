using Aims.Assessments.Attaching;
using Aims.Cards;
using Aims.Conversation;
using Aims.Imports;
using Aims.Imports.Reading;
using Aims.Ledger;

namespace Aims.Controls;

/// <summary>A file arrived from somebody who pressed "Add evidence" before. It is looked at before it is kept, as what is attached to an assessment is.</summary>
public sealed class ReceiveControlFile(ControlDesk desk)
{
    /// <returns>Null when no evidence of this person is awaited: then the file is for something else.</returns>
    public async Task<Reply?> Take(Turn turn, SentFile file, CancellationToken ct)
    {
        if (!turn.Private || (await desk.Records.Read(AwaitedFile.Type, turn.Who.Id.Value, ct)).State is not { } awaited || !awaited.IsAwaitedAsEvidence(turn.Now))
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
        var verdict = await desk.Scan.Scan(type.Name, content, ct);
        if (verdict is ScanVerdict.Refused)
            return Reply.Say($"The virus scanner refuses {type.Name}, so I have not kept it. Please tell your administrator.");
        // Written before the commit: a commit that fails leaves only an unused file.
        var kept = new KeptFile(FileHash.Of(content), type.Type, content.Length, verdict);
        await desk.Files.Put(kept.Sha256, content, ct);

        var outcome = await desk.Records.Commit(turn.Command, async draft =>
        {
            var awaited = (await draft.Load(AwaitedFile.Type, turn.Who.Id.Value, ct)).State!;
            var replaces = RecordId.TryParse<EvidenceId>(awaited.Replaces, out var old) ? old : (EvidenceId?)null;
            await Giving.Give(draft, turn, awaited.Serves, replaces, (id, serves) => GivenEvidence.File(id, serves, type.Name, kept), ct);
            await draft.Apply(AwaitedFile.Type, turn.Who.Id.Value, new FileArrived(), ct);
        }, ct);
        return outcome.Refusal is { } refusal ? Reply.Say(refusal.Text)
            : Giving.Given(outcome) is { } given ? await desk.Show(turn, given, Notice.Done($"{type.Name} is kept. If it counts only for a time, press Renew and say until when."), ct)
            : Reply.Say(GivenEvidence.NotFound.Text);
    }
}
