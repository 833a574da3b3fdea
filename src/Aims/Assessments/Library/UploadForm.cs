using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Library;

/// <summary>A lead sent a form or a scoring: it becomes the draft of a version, or the other half of the draft that there is.</summary>
public sealed class UploadForm(Records records, FormLibrary library, IDirectory directory)
{
    /// <summary>Whether a file that somebody sent is for the library.</summary>
    public static bool Takes(string name, ReadOnlySpan<byte> content) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || FormFile.Looks(content);

    public async Task<Reply> Take(Turn turn, string name, byte[] content, CancellationToken ct)
    {
        if (FormRules.NotLead(turn.Who, directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (!turn.Private)
            return Reply.Say("Others read along here. Please send me the file in our own chat.");
        var (file, unusable) = FormFile.Read(name, content);
        if (file is null)
            return Reply.Say(unusable!.Text);
        if ((await library.Find(file.Id, ct))?.InForce is { } inForce)
            await library.Keep(inForce.Used, ct);
        await records.Texts.Put(file.Hash, file.Text, ct);
        var outcome = await records.Commit(turn.Command, draft => Draft(draft, file, ct), ct);
        return await new FormCard(library, directory).Reply(turn, file.Id, outcome, ct);
    }

    private static async Task Draft(Draft draft, FormFile file, CancellationToken ct)
    {
        var record = await draft.Load(ManagedForm.Type, file.Id, ct);
        await draft.Apply(ManagedForm.Type, file.Id, Decide(file, FormEntry.Of(file.Id, record.State)), ct);
        draft.Redraw(ManagedForm.Type.Key(file.Id));
    }

    // The half that was not sent stays what it is in the draft, else in the version in force.
    private static Decided<FormEvent> Decide(FormFile file, FormEntry? form)
    {
        var before = form?.Draft is { } draft ? (draft.Definition, draft.Scoring) : (form?.InForce?.Used.Hash, form?.InForce?.Used.Scoring);
        var (definition, scoring) = file.IsScoring ? (before.Item1, file.Hash) : (file.Hash, before.Item2);
        return form?.InForce is { Used: var used } && used.Hash == definition && used.Scoring == scoring
            ? new Refusal("form.same", $"That is what version {used.Version} holds, which is in force already.")
            : new FormDrafted(file.Id, file.IsScoring ? form?.Draft?.Title ?? form?.Title ?? file.Title : file.Title, file.Name, definition, scoring);
    }
}
