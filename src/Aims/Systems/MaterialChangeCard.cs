using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>Before a change of what an approval rests on: what it changes, what it re-opens, and why.</summary>
internal static class MaterialChangeCard
{
    private const int LongestValue = 150;

    public static Reply Reply(Turn turn, AiSystem system, long version, RecordPage page, RecordChange change, IDirectory directory)
    {
        var after = change.Of(system.Details);
        var fields = change.Fields(system.Details);
        string consequence = system.State is SystemState.Approved
            ? "The approval no longer holds: until it is approved again, it may not be used as changed."
            : $"The request to {(system.Approver is { } approver ? directory.NameOf(approver) : "the approver")} is withdrawn, and made anew afterwards.";
        var card = Look.Card(
            $"Change {system.Name}?",
            $"This change re-opens the assessment. {consequence}",
            [
                Look.Text($"The assessment rests on {SystemNews.Changed(change.Reopening(system).Select(f => f.Id))}. A change of that has to be assessed and approved again."),
                Look.Facts([.. fields.Select(field => (field.Label, (string?)$"{Value(turn, field, system.Details, directory)} → {Value(turn, field, after, directory)}"))]),
                Look.Heading("What happens next"),
                Look.Text($"{consequence}\nThe assessment is open again, with all answers kept.\n{Told(turn, system, directory)} told, and the history says why."),
            ],
            id: system.Id.Value, state: Words.Of(system.State),
            primary: Button.Change("Change and re-open", SaveRecord.Name, turn.NewId(),
            [
                (StepFields.System, system.Id.Value), (RecordCard.PageField, page.ToString()), (RecordCard.VersionField, RecordVersion.Write(version)),
                (RecordCard.ConfirmedField, "true"),
                .. RecordCard.Typed(turn, fields),
            ]),
            secondary: [RecordCard.Open("Do not change it", system, page)]);
        return new Reply(card, $"Change {Plain.Line(system.Name)}? Its assessment would be open again.");
    }

    private static string Told(Turn turn, AiSystem system, IDirectory directory)
    {
        PersonId[] told = [.. new[] { system.Owner, system.Approver }.OfType<PersonId>().Concat(system.Asked ?? []).Where(who => who != turn.Who.Id).Distinct()];
        return told.Length == 0 ? "Nobody else has to be" : $"{directory.NamesOf(told)} {(told.Length == 1 ? "is" : "are")}";
    }

    private static string Value(Turn turn, SystemField field, SystemDetails details, IDirectory directory) =>
        Plain.Line(RecordCard.Written(turn, field, details, directory) ?? "–", LongestValue);
}
