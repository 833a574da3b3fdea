using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Status;
using Humanizer;

namespace Aims.Policies;

/// <summary>"my acknowledgements": the asker's own proof, one point read a major version of a policy.</summary>
public sealed class MyAcknowledgements(Records records, StatusIndex index) : Intent
{
    private const int MostRead = 60, MostShown = 20;

    public override string Verb => "policy.mine";

    public override IReadOnlyList<string> Phrases =>
        ["my acknowledgements", "my acknowledgement", "my policies", "what have I signed", "what did I sign", "what have I acknowledged"];

    public override Hint Hint => new("my acknowledgements", "the proof of what you have acknowledged");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var majors = await index.Ask(About.Register, world => PolicyLibrary.All(world.Policies)
            .SelectMany(policy => policy.Versions).OrderByDescending(v => v.Effective).Select(v => (v.Policy, v.Number.Major)).Distinct().Take(MostRead).ToList(), ct);
        var proofs = await Task.WhenAll(majors.Select(m => records.Read(Acknowledgement.Type, Acknowledgement.IdOf(m.Policy, m.Major, turn.Who.Id), ct)));
        var signed = proofs.Select(p => (Record: p.State, p.State?.Given)).Where(p => p.Given is not null)
            .Select(p => (Record: p.Record!, Given: p.Given!)).OrderByDescending(p => p.Given.At).ToList();
        string count = signed.Count switch
        {
            0 => "You have not acknowledged any policy yet.",
            1 => "You have acknowledged one policy.",
            var several => $"You have acknowledged {"policy version".ToQuantity(several)}.",
        };
        var card = Look.Card(
            "My acknowledgements", count,
            [
                Look.Text(count),
                .. signed.Take(MostShown).SelectMany(a => new Element[]
                {
                    Look.Heading($"{a.Given.Title}, version {a.Given.Number}"),
                    Look.Facts([("Acknowledged", turn.Reader.Moment(a.Given.At)), .. Pages(a.Record), ("Text (SHA-256)", PolicyCard.Grouped(a.Given.Hash))]),
                }),
                .. signed.Count > MostShown ? [Look.Subtle($"and {signed.Count - MostShown} more")] : Array.Empty<Element>(),
            ],
            primary: signed.Count == 0 ? Button.Open("Read the AI policy", Acknowledgement.Read) : null,
            secondary: [Button.Open("All policies", ListPolicies.Name)]);
        return new Reply(card, count);
    }

    private static IEnumerable<(string, string?)> Pages(Acknowledgement a) =>
        a is { Shown: { } shown, Pages: { } pages } ? [("Pages shown", shown.Count == pages ? $"All {pages}" : $"{shown.Count} of {pages}")] : [];
}
