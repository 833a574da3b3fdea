using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Approvals;

/// <summary>"I am away", "deputy Max": who decides meanwhile.</summary>
public sealed class ShowAbsence(Records records, IDirectory directory, bool mailboxes) : Intent
{
    private const string NameField = "colleague";

    private readonly AbsenceCard card = new(directory, mailboxes);

    public override string Verb => Absence.View;

    public override IReadOnlyList<string> Phrases =>
    [
        "I am away", "I'm away", "away", "I will be away", "I am on holiday", "I am on vacation", "I am on leave", "out of office", "I am out of office",
        "my deputy", "deputy", "who is my deputy", "who decides for me", "who stands in for me", $"deputy {{{NameField}}}", $"my deputy is {{{NameField}}}",
    ];

    public override Hint Hint => new("I am away", "who decides for you meanwhile", directory.MayBeAsked);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var absence = (await records.Read(Absence.Type, turn.Who.Id.Value, ct)).State;
        var named = turn.Fields.Text(NameField) is { } name ? Called(name, turn.Who.Id) : null;
        return card.Reply(
            turn, absence, named is [var only] ? only : null,
            named is null or [_] ? null
            : Cards.Notice.Note(named.Count == 0 ? "Nobody here is called that. Choose from the list." : "Several colleagues are called that. Choose from the list, or say the whole name."));
    }

    private List<PersonId> Called(string name, PersonId who)
    {
        var others = directory.Now.Called(name).Where(p => p.Id != who).ToList();
        return [.. (others.Count > 0 ? others : directory.Everybody.Where(p => p.Id != who && p.Name.Contains(name, StringComparison.OrdinalIgnoreCase))).Select(p => p.Id)];
    }
}
