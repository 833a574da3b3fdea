using Aims.Campaigns;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>The button under a list of people who have not acknowledged. It only asks.</summary>
internal static class NudgeButton
{
    /// <summary>For leads; for managers where a campaign asks, of their own people as a whole or of a team among them.</summary>
    public static Execute? Of(Person who, Standing of, AudiencePart part) =>
        of.Tally.Missing == 0 || !(who.Is(Role.Lead) || (!who.Oversees && of.Campaigns.Count > 0 && part.Kind is AudienceKind.Everybody or AudienceKind.Team)) ? null
        : Button.Open("Remind them", Campaign.AskNudge, [(Acknowledgement.PolicyField, of.Version.Policy), .. Circle.Data(part)]);
}
