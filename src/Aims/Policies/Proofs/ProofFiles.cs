using System.Text;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>Makes signed proofs of acknowledgements.</summary>
public sealed class ProofFiles(Records records, PolicyLibrary library, IDirectory directory, SigningKeys keys)
{
    /// <returns>Null when the person may not have it, or there is none such.</returns>
    public async Task<Exported?> Make(ProofRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (directory.Find(request.Who) is not { } who || !Acknowledgement.TryParse(request.Acknowledgement, out string policy, out string id)
            || await records.Read(Acknowledgement.Type, id, ct) is not { State: { Given: { } given } acknowledgement } record
            || (acknowledgement.Person != who.Id && !who.Oversees))
            return null;
        var version = (await library.Find(policy, ct))?.Find(given.Number);
        var statement = Statement(acknowledgement, given, record, version?.Asks.IsTraining == true, now);
        var key = await keys.Current(ct);
        string name = $"proof-{policy}-{given.Number}-{acknowledgement.Person}";
        return request.Format is ProofFormat.Page
            ? new Exported($"{name}.html", "text/html; charset=utf-8", Encoding.UTF8.GetBytes(ProofPage.Of(statement, key)))
            : new Exported($"{name}.json", "application/json; charset=utf-8", Encoding.UTF8.GetBytes(SignedProof.Of(statement, key).Write()));
    }

    private ProofStatement Statement(Acknowledgement a, Signature given, Record<Acknowledgement> record, bool isTraining, DateTimeOffset now) => new(
        ProofStatement.FormatName, records.Tenant,
        new ProofPerson(a.Person.Value, directory.NameOf(a.Person), directory.Find(a.Person)?.Mail),
        new ProofPolicy(a.Policy, isTraining ? "training" : "policy", given.Title, given.Number.ToString(), given.Hash, a.Language),
        given.At.ToUniversalTime(), new ProofRecord(record.Key.ToString(), record.Version, record.Hash), now.ToUniversalTime(),
        a.Until, a.Shown, a.Pages, a.Check);
}
