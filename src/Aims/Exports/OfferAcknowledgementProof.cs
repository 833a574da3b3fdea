using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;

namespace Aims.Exports;

/// <summary>
/// Links to the proof of who had acknowledged a policy on a day, or of all that one person acknowledged, for those who oversee
/// (ISO/IEC 42001 7.5.3, 9.2).
/// </summary>
/// <param name="address">Where people's browsers reach the bot; null when that is not known, and nothing can be offered.</param>
public sealed class OfferAcknowledgementProof(Records records, PolicyLibrary library, Downloads downloads, IDirectory directory, Uri? address) : Intent
{
    private static readonly Refusal NotAllowed = new("export.not-overseer", "The proof is for governance leads and auditors. Your own is under \"my acknowledgements\".");

    public override string Verb => ProofButton.Verb;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!turn.Who.Oversees)
            return Reply.Say(NotAllowed.Text);
        if (address is null)
            return Reply.Say(Downloads.NoAddress);
        if (turn.Fields.Text(ProofButton.PersonField) is { } person)
            return PersonId.TryParse(person, out var id) ? await OfPerson(turn, id, address, ct) : Reply.Say("I do not know whom you mean. Say acknowledgements of, and a name.");
        if (await library.Find(turn.Fields.Text(Acknowledgement.PolicyField), ct) is not { } policy)
            return Reply.Say(PolicyRules.NotFound.Text);
        var today = DateOnly.FromDateTime(turn.Now.UtcDateTime);
        return turn.Fields.Day(ProofButton.DayField) is not { } day ? Draw(turn, policy, today, "Choose a day.")
            : day > today ? Draw(turn, policy, day, "That day is still to come. Choose today or an earlier one.")
            : (await AcknowledgementProof.Policy(records, policy.Id, day, turn.Now, ct))?.InForce(day) is not { } version ? Draw(turn, policy, day, "No version of it was in force on that day. Choose another.")
            : await Offer(turn, $"Who had acknowledged {version.Title} on {turn.Reader.Day(day)}", policy.Id, format => new DayProofRequest(turn.Who.Id, policy.Id, day, format), address, ct);
    }

    private async Task<Reply> OfPerson(Turn turn, PersonId person, Uri bot, CancellationToken ct) => await Offer(
        turn, $"All that {directory.NameOf(person)} acknowledged", null, format => new PersonProofRequest(turn.Who.Id, person, format), bot, ct);

    private async Task<Reply> Offer(Turn turn, string title, string? policy, Func<ExportFormat, ExportRequest> request, Uri bot, CancellationToken ct)
    {
        var links = new List<CardAction>();
        foreach (var format in Enum.GetValues<ExportFormat>())
            links.Add(await downloads.Link(turn, ExportWords.Of(format), request(format), bot, ct));
        if (policy is not null)
            links.Add(Button.Open("Another day", ProofButton.AskVerb, (Acknowledgement.PolicyField, policy)));
        return new Reply(Look.Card(title, Downloads.Terms, [Look.Text(Downloads.Terms)], id: policy, secondary: links), $"{Plain.Line(title)}. {Downloads.Terms}");
    }

    private static Reply Draw(Turn turn, PolicyEntry policy, DateOnly day, string? problem = null)
    {
        string title = $"Proof of acknowledgement: {policy.Title}";
        const string said = "Who was asked, who had acknowledged which version when, and who had not, as it was at the end of a day (UTC).";
        var today = DateOnly.FromDateTime(turn.Now.UtcDateTime);
        return new Reply(
            Look.Card(
                title, said,
                [
                    Look.Text(said),
                    Look.Field(new Input.Date(ProofButton.DayField, "As of", "Choose today or an earlier day.") { Value = day, Max = today, IsRequired = true }, error: problem),
                    Look.Subtle("For one person with all policies say: acknowledgements of, and the name."),
                ],
                id: policy.Id, primary: Button.Open("Make the files", ProofButton.Verb, (Acknowledgement.PolicyField, policy.Id)),
                secondary: [Button.Open("Back", Status.Standing.View, (Acknowledgement.PolicyField, policy.Id)) with { AssociatedInputs = AssociatedInputs.None }]),
            title);
    }

    /// <summary>Asks for the day.</summary>
    public sealed class Ask(PolicyLibrary library) : Intent
    {
        public override string Verb => ProofButton.AskVerb;

        public override IReadOnlyList<string> Phrases => ["proof of acknowledgement", "proof of acknowledgements", "acknowledgement proof", "who had acknowledged", "export acknowledgements"];

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            !turn.Who.Oversees ? Reply.Say(NotAllowed.Text)
            : await library.Find(turn.Fields.Text(Acknowledgement.PolicyField) ?? PolicyLibrary.AiPolicy, ct) is { } policy
                ? Draw(turn, policy, DateOnly.FromDateTime(turn.Now.UtcDateTime))
                : Reply.Say(PolicyRules.NotFound.Text);
    }
}
