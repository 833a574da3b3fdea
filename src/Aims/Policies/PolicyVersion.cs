using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>A version that was published: what is in force from a day on, until a later one is.</summary>
/// <param name="Policy">The policy's id.</param>
/// <param name="Text">SHA-256 of its text, which is the name it is kept under: what is acknowledged.</param>
/// <param name="Effective">The first day on which it is in force.</param>
/// <param name="Review">The day by which it is looked at again.</param>
/// <param name="Within">The days that a person has to acknowledge it.</param>
/// <param name="By">Who published it; null for what came with the product.</param>
/// <param name="Approval">The request by which it was approved.</param>
/// <param name="Terms">What it asks of people; null for a tick alone.</param>
public sealed record PolicyVersion(
    string Policy, PolicyNumber Number, string Title, string Text, DateOnly Effective, DateOnly Review, int Within, string? Note = null,
    PersonId? Owner = null, PersonId? By = null, DateTimeOffset? At = null, string? Approval = null, PolicyTerms? Terms = null)
{
    /// <summary>What it asks of people.</summary>
    [JsonIgnore]
    public PolicyTerms Asks => Terms ?? PolicyTerms.Usual;

    /// <summary>What people do with it, as buttons and lists say it.</summary>
    [JsonIgnore]
    public string Deed => Asks.IsTraining ? "Complete" : "Acknowledge";

    /// <summary>The last day to acknowledge it.</summary>
    public DateOnly Due => Effective.AddDays(Within);

    internal static PolicyVersion Of(string policy, PolicyDraft draft, PolicyPublished published, Stamp stamp) => new(
        policy, draft.Number!.Value, draft.Title, draft.Text, published.Effective, published.Review, published.Within, draft.Note,
        draft.Owner, stamp.By, stamp.At, draft.Approval, draft.Terms);
}
