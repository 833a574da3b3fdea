using Aims.Approvals;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>One text of a policy, as somebody may read it: a version that was published, or the draft.</summary>
/// <param name="Name">In a sentence: <c>version 2.1</c>, <c>the draft</c></param>
/// <param name="Key">As a button carries it: <c>2.1</c>, <c>draft</c></param>
internal sealed record PolicySide(string Name, string Key, string Title, PolicyText Text)
{
    /// <returns>Null when there is no such text, or the person may not read it.</returns>
    public static async Task<PolicySide?> Find(string? key, PolicyEntry policy, Person who, PolicyLibrary library, Records records, CancellationToken ct)
    {
        if (key is Policy.DraftVersion)
        {
            return policy.Draft is { } draft && await MayReadDraft(draft, who, records, ct)
                ? new PolicySide(draft.Number is { } given ? $"version {given}, not published yet" : "the draft", key, draft.Title, await library.Text(draft.Text, ct)) : null;
        }
        return PolicyNumber.TryParse(key) is { } number && policy.Find(number) is { } version
            ? new PolicySide($"version {number}", number.ToString(), version.Title, await library.Text(version.Text, ct)) : null;
    }

    // Those who keep the policies, and whoever is asked to approve it.
    private static async Task<bool> MayReadDraft(PolicyDraft draft, Person who, Records records, CancellationToken ct) =>
        who.Oversees || draft.Owner == who.Id
        || (draft.Approval is { } id && (await records.Read(Approval.Type, id, ct)).State?.MayBeSeenBy(who) == true);
}
