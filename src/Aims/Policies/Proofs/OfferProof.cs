using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;

namespace Aims.Policies;

/// <summary>Links to the signed proof of an acknowledgement, to keep: a page for people, and the same as data.</summary>
/// <param name="address">Where people's browsers reach the bot; null when that is not known, and nothing can be offered.</param>
public sealed class OfferProof(PolicyDesk desk, Downloads downloads, Uri? address) : Intent
{
    public const string Name = "policy.proof";

    private static readonly string Terms = $"Signed by the organisation: whoever has the file can have it checked, also when you are not here any more. {Downloads.Terms}";

    public override string Verb => Name;

    internal static Execute Button(string id) => Conversation.Button.Open("Proof to keep", Name, (Concern.Field, id)) with { AssociatedInputs = AssociatedInputs.None };

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!Acknowledgement.TryParse(turn.Fields.Text(Concern.Field), out string policy, out string id)
            || (await desk.Records.Read(Acknowledgement.Type, id, ct)).State is not { Given: { } given } record
            || (record.Person != turn.Who.Id && !turn.Who.Oversees))
            return Reply.Say("There is no such acknowledgement that you could prove. Say my acknowledgements to see yours.");
        if (address is null)
            return Reply.Say(Downloads.NoAddress);
        var request = new ProofRequest(turn.Who.Id, id, ProofFormat.Page);
        CardAction[] links =
        [
            await downloads.Link(turn, "Page to keep", request, address, ct),
            await downloads.Link(turn, "Data (.json)", request with { Format = ProofFormat.Data }, address, ct),
            Conversation.Button.Open("My acknowledgements", MyAcknowledgements.Name),
        ];
        return new Reply(
            Look.Card(
                $"Proof: {given.Title}", Terms, [Look.Text(Terms)],
                id: policy, state: $"Version {given.Number}, {turn.Reader.Day(given.At)}", secondary: links),
            $"{Plain.Line(given.Title)}. {Terms}");
    }
}
