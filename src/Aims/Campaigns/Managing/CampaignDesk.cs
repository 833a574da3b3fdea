using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Status;

namespace Aims.Campaigns;

/// <summary>What the intents of those who run campaigns work with.</summary>
/// <param name="Holidays">Days on which nobody is reminded.</param>
public sealed record CampaignDesk(Records Records, PolicyLibrary Library, StatusIndex Index, IDirectory Directory, StandingDesk Standings, IReadOnlyCollection<DateOnly> Holidays);
