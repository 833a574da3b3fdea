using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Library;

/// <summary>A lead's button that changes a form: decides on it as it is, and shows it as it then is.</summary>
public abstract class FormIntent(Records records, FormLibrary library, IDirectory directory) : Intent
{
    protected FormLibrary Library => library;

    protected IDirectory People => directory;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (FormRules.NotLead(turn.Who, directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (turn.Fields.Text(ManagedForm.Field) is not { } id || !ManagedForm.IsId(id))
            return Reply.Say(FormRules.NotFound.Text);
        var outcome = await records.Commit(turn.Command, draft => Change(draft, turn, id, ct), ct);
        return await new FormCard(library, directory).Reply(turn, id, outcome, ct, Done);
    }

    /// <summary>What is said once it is done.</summary>
    protected abstract string Done { get; }

    protected abstract Task<Decided<FormEvent>> Decide(Turn turn, FormEntry form, CancellationToken ct);

    private async Task Change(Draft draft, Turn turn, string id, CancellationToken ct)
    {
        if (FormEntry.Of(id, (await draft.Load(ManagedForm.Type, id, ct)).State) is not { } form)
        {
            draft.Refuse(FormRules.NotFound);
            return;
        }
        await draft.Apply(ManagedForm.Type, id, await Decide(turn, form, ct), ct);
        draft.Redraw(ManagedForm.Type.Key(id));
    }
}

/// <summary>What is looked at of a form, by those who oversee.</summary>
public abstract class FormView(FormLibrary library) : Intent
{
    protected FormLibrary Library => library;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        FormRules.MayNotLook(turn.Who) is { } refusal ? Reply.Say(refusal.Text)
        : await library.Find(turn.Fields.Text(ManagedForm.Field), ct) is { } form ? await Answer(turn, form, ct)
        : Reply.Say(FormRules.NotFound.Text);

    protected abstract Task<Reply> Answer(Turn turn, FormEntry form, CancellationToken ct);
}
