using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Library;

/// <summary>Takes a form out of use: nothing new is begun with it. What is running is finished.</summary>
public sealed class RetireForm(Records records, FormLibrary library, IDirectory directory) : FormIntent(records, library, directory)
{
    public const string Name = "form.retire", AskName = "form.ask-retire";

    public override string Verb => Name;

    protected override string Done => "It is retired. Nothing new is begun with it.";

    protected override Task<Decided<FormEvent>> Decide(Turn turn, FormEntry form, CancellationToken ct) => Task.FromResult(FormRules.Retire(form));

    /// <summary>Asks before it is done.</summary>
    public sealed class Ask(FormLibrary library, IDirectory directory) : FormView(library)
    {
        public override string Verb => AskName;

        protected override async Task<Reply> Answer(Turn turn, FormEntry form, CancellationToken ct)
        {
            if (FormRules.NotLead(turn.Who, directory) is { } refusal)
                return Reply.Say(refusal.Text);
            if (FormRules.Retire(form).Refusal is { } cannot)
                return await new FormCard(Library, directory).Reply(turn, form, ct, Notice.Note(cannot.Text));
            const string text = "Nothing new is begun with it. What is running is finished, and what was submitted stays. You can put it in force again.";
            return new Reply(
                Look.Card(
                    $"Retire {form.Title}?", text, [Look.Text(text)], id: form.Id, state: $"Version {form.InForce!.Used.Version}, in force",
                    primary: Button.Open("Keep it", ManagedForm.View, (ManagedForm.Field, form.Id)),
                    secondary: [Button.Change("Retire", Name, turn.NewId(), (ManagedForm.Field, form.Id))]),
                $"Retire {Plain.Line(form.Title)}?");
        }
    }
}

/// <summary>Brings a version that is not in use into force again.</summary>
public sealed class PutInForce(Records records, FormLibrary library, IDirectory directory) : FormIntent(records, library, directory)
{
    public const string Name = "form.in-force";

    public override string Verb => Name;

    protected override string Done => "It is in force. New assessments are begun with it.";

    protected override Task<Decided<FormEvent>> Decide(Turn turn, FormEntry form, CancellationToken ct) =>
        Task.FromResult(FormRules.PutInForce(form, ShowVersion.VersionIn(turn.Fields) ?? 0));
}

/// <summary>Throws the draft away.</summary>
public sealed class DiscardDraft(Records records, FormLibrary library, IDirectory directory) : FormIntent(records, library, directory)
{
    public const string Name = "form.discard";

    public override string Verb => Name;

    protected override string Done => "The draft is discarded.";

    protected override Task<Decided<FormEvent>> Decide(Turn turn, FormEntry form, CancellationToken ct) => Task.FromResult(FormRules.Discard(form));
}

/// <summary>The draft gives no level: for a form whose version in force has a scoring.</summary>
public sealed class DropScoring(Records records, FormLibrary library, IDirectory directory) : FormIntent(records, library, directory)
{
    public const string Name = "form.drop-scoring";

    public override string Verb => Name;

    protected override string Done => "The draft has no scoring. It gives no level.";

    protected override Task<Decided<FormEvent>> Decide(Turn turn, FormEntry form, CancellationToken ct) => Task.FromResult<Decided<FormEvent>>(
        form.Draft is not { Definition: { } definition } draft ? FormRules.NoDraft : new FormDrafted(form.Id, draft.Title, draft.File, definition, null));
}
