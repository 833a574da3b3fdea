using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Status;
using Humanizer;

namespace Aims.Policies;

/// <summary>"my acknowledgements": the asker's own proof, one point read a major version of a policy.</summary>
public sealed class MyAcknowledgements(Records records, StatusIndex index) : Intent
{
    public const string Name = "policy.mine";

    private const int MostRead = 60, MostShown = 15;

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
        ["my acknowledgements", "my acknowledgement", "my policies", "what have I signed", "what did I sign", "what have I acknowledged"];

    public override Hint Hint => new("my acknowledgements", "the proof of what you have acknowledged");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var majors = await index.Ask(About.Register, world => PolicyLibrary.All(world.Policies)
            .SelectMany(policy => policy.Versions).OrderByDescending(v => v.Effective).DistinctBy(v => (v.Policy, v.Number.Major)).Take(MostRead).ToList(), ct);
        var known = await Task.WhenAll(majors.Select(v => records.Read(Acknowledgement.Type, Acknowledgement.IdOf(v.Policy, v.Number.Major, turn.Who.Id), ct)));
        var given = majors.Zip(known, (version, k) => new Proof(version, k.State!, k.State?.Given!)).Where(p => p.Given is not null).OrderByDescending(p => p.Given.At).ToList();
        string count = given.Count switch
        {
            0 => "You have not acknowledged any policy yet.",
            1 => "You have acknowledged one policy.",
            var several => $"You have acknowledged {"policy version".ToQuantity(several)}.",
        };
        var card = Look.Card(
            "My acknowledgements", count,
            [
                Look.Text(count),
                .. given.Take(MostShown).SelectMany(p => Draw(turn, p)),
                .. given.Count > MostShown ? [Look.Subtle($"and {given.Count - MostShown} more")] : Array.Empty<Element>(),
            ],
            primary: given.Count == 0 ? Button.Open("Read the AI policy", Acknowledgement.Read) : null,
            secondary: [Button.Open("All policies", ListPolicies.Name)]);
        return new Reply(card, count);
    }

    private static IEnumerable<Element> Draw(Turn turn, Proof proof) =>
    [
        Look.Heading($"{proof.Given.Title}, version {proof.Given.Number}"),
        Look.Facts([.. Receipt.Facts(turn, proof.Record, PolicyWords.Done(proof.Version)), ("Text (SHA-256)", PolicyCard.Grouped(proof.Given.Hash))]),
        new ActionSet([OfferProof.Button(Acknowledgement.IdOf(proof.Record.Policy, proof.Record.Version, proof.Record.Person)) with { Tooltip = $"Proof to keep: {Plain.Line(proof.Given.Title, 60)}" }]),
    ];

    /// <param name="Version">One of the same major number.</param>
    private sealed record Proof(PolicyVersion Version, Acknowledgement Record, Signature Given);
}
