using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Policies;

/// <summary>"my acknowledgements": the asker's own proof, one point read a policy version.</summary>
public sealed class MyAcknowledgements(Records records) : Intent
{
    public override string Verb => "policy.mine";

    public override IReadOnlyList<string> Phrases =>
        ["my acknowledgements", "my acknowledgement", "my policies", "what have I signed", "what did I sign", "what have I acknowledged"];

    public override Hint Hint => new("my acknowledgements", "the proof of what you have acknowledged");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var proofs = await Task.WhenAll(ShippedPolicies.All.Select(p =>
            records.Read(Acknowledgement.Type, Acknowledgement.IdOf(p.Id, p.Version, turn.Who.Id), ct)));
        var signed = proofs.Select(p => p.State).OfType<Acknowledgement>().OrderByDescending(a => a.At).ToList();
        string count = signed.Count switch
        {
            0 => "You have not acknowledged any policy yet.",
            1 => "You have acknowledged one policy.",
            var several => string.Create(CultureInfo.InvariantCulture, $"You have acknowledged {several} policy versions."),
        };
        var card = Look.Card(
            "My acknowledgements", count,
            [
                Look.Text(count),
                .. signed.SelectMany(a => new Element[]
                {
                    Look.Heading($"{a.Title}, version {a.Version}"),
                    Look.Facts(("Acknowledged", turn.Reader.Moment(a.At)), ("Text (SHA-256)", PolicyCard.Grouped(a.Hash))),
                }),
            ],
            primary: signed.Count == 0 ? Button.Open("Read the AI policy", Acknowledgement.Read) : null);
        return new Reply(card, count);
    }
}
