using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Humanizer;

namespace Aims.Policies;

/// <summary>A lead reminds those who have not acknowledged. Who has meanwhile is not bothered.</summary>
public sealed class RemindToAcknowledge(Records records, IDirectory directory) : Intent
{
    public override string Verb => Acknowledgement.Remind;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var people = (turn.Fields.Text(Acknowledgement.PeopleField) ?? "").Split(' ').Select(Known).OfType<Person>().DistinctBy(p => p.Id).Take(Acknowledgement.MostReminded).ToList();
        string policy = PolicyCard.Wanted(turn);
        var outcome = await records.Commit(turn.Command, draft =>
        {
            if (!turn.Who.Is(Role.Lead))
                draft.Refuse(new Refusal("policy.not-lead", "Only a governance lead may remind people."));
            if (!Policy.IsId(policy))
                draft.Refuse(PolicyRules.NotFound);
            if (people.Count == 0)
                draft.Refuse(new Refusal("policy.nobody-to-remind", "There is nobody left to remind."));
            foreach (var person in draft.Refusal is null ? people : [])
                draft.Tell(person.Id, ShowReminder.Name, Policy.Type.Key(policy));
            return Task.CompletedTask;
        }, ct);
        return Reply.Say(outcome.Refusal?.Text
            ?? (outcome.Repeated ? "They have been reminded already."
            // Whoever has never been here has no chat yet to write to; theirs waits for them.
            : string.Create(CultureInfo.InvariantCulture, $"{people.Count} {(people.Count == 1 ? "reminder is" : "reminders are")} on the way. ")
                + "Who has never opened this chat gets it when they do."));
    }

    private Person? Known(string id) => PersonId.TryParse(id, out var known) ? directory.Find(known) : null;
}

/// <summary>The reminder, drawn when it is sent: nothing for somebody who has acknowledged since.</summary>
public sealed class ShowReminder(ShowPolicy policy, PolicyDesk desk) : Intent
{
    public const string Name = "policy.reminder";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await PolicyReading.Of(PolicyCard.Wanted(turn), turn.Who.Id, turn.Reader.Today(turn.Now), desk, ct) is not { IsAsked: true } reading)
            return Reply.Nothing;
        // Whether pages that came by themselves were looked at, nobody knows.
        var reply = reading.Version.Asks.NeedsAllPages ? Cover(turn, reading) : await policy.Draw(turn, reading, ct);
        return reply with { Summary = $"Please read and {reading.Version.Deed.ToLowerInvariant()}: {reading.Version.Title}" };
    }

    private static Reply Cover(Turn turn, PolicyReading reading)
    {
        var version = reading.Version;
        string check = reading.Quiz is { } quiz ? $", and a check of {"question".ToQuantity(quiz.Questions.Length)}" : "";
        string said = $"{"page".ToQuantity(reading.Pages.Count)} to read{check}. Please {version.Deed.ToLowerInvariant()} it by {turn.Reader.Day(reading.Record?.Until ?? version.Due)}.";
        return new Reply(
            Look.Card(
                version.Title, said, [Look.Text(said)],
                id: $"{(version.Asks.IsTraining ? "Training · version" : "Version")} {version.Number}", state: $"in force since {turn.Reader.Day(version.Effective)}",
                notice: PolicyWords.WhereItStands(turn, reading),
                primary: PolicyCard.To("Read", reading, 1, "")),
            said);
    }
}
