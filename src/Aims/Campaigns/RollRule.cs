using Aims.People;
using Aims.Policies;

namespace Aims.Campaigns;

/// <summary>What is known when a roll is brought up to date.</summary>
/// <param name="Version">The version in force.</param>
/// <param name="Belong">Those of the roll who belong to the audience.</param>
/// <param name="Signed">What somebody has acknowledged of it; null for nothing.</param>
/// <param name="WorkdayOf">The day where somebody is, or null while nobody is reminded there: at night and on days without work.</param>
/// <param name="ToTell">The managers, among those whose ids fall to this roll, some of whose people have been late for long enough.</param>
internal sealed record RollView(
    Campaign Campaign, PolicyVersion Version, DateOnly Today, Population Population, IReadOnlyList<Person> Belong,
    Func<PersonId, Acknowledgement?> Signed, Func<PersonId, DateOnly?> WorkdayOf, IReadOnlyList<PersonId> ToTell)
{
    public bool IsDone(PersonId who) => Signed(who)?.IsDoneOn(Today) == true;
}

/// <summary>
/// Brings a roll up to date: who belongs to it now, who is asked for the version in force, who is reminded today. It is the same rule at
/// the start, each hour and after a crash, and says nothing when there is nothing to do.
/// </summary>
internal static class RollRule
{
    // Rows of one commit that are messages, and events of one person alone; it holds a hundred, with the roll and all other events.
    private const int MostAtOnce = 80;

    /// <returns>What happens now, as far as one commit holds it: what is left is said when it is asked again.</returns>
    public static IReadOnlyList<RollEvent> Next(Roll roll, RollView view)
    {
        var belong = view.Belong.Select(person => person.Id).ToHashSet();
        var came = view.Belong.Select(person => person.Id).Where(who => roll.Find(who) is null).Take(MostAtOnce).ToList();
        var here = roll.People.Where(asked => belong.Contains(asked.Who)).ToList();
        var lapsed = here.Where(asked => asked.IsAskedAgain(view.Version, view.Signed(asked.Who), view.Today)).Select(asked => asked.Who).ToList();
        var again = lapsed.Take((MostAtOnce - came.Count) / 2).ToList();
        int left = MostAtOnce - came.Count - (2 * again.Count);
        var remind = here.Where(asked => !lapsed.Contains(asked.Who) && IsReminded(asked, view)).Take(left).ToList();
        return
        [
            .. from asked in roll.People
               where !belong.Contains(asked.Who)
               group asked.Who by WhyGone(asked.Who, view) into gone
               orderby gone.Key
               select new PeopleWent([.. gone], gone.Key),
            .. came.Count == 0 ? Array.Empty<RollEvent>() : [new PeopleCame(came, view.Today, view.Version.Number.Major, view.Campaign.DueOfNew(view.Today))],
            .. from who in again
               group who by DueAgain(who, view) into due
               orderby due.Key
               select new PeopleAskedAgain([.. due], view.Today, view.Version.Number.Major, due.Key),
            .. from asked in remind
               group asked.Who by view.WorkdayOf(asked.Who)!.Value into day
               orderby day.Key
               select new PeopleReminded([.. day], day.Key),
            .. TellManagers(roll, view, left - remind.Count),
        ];
    }

    private static WhyGone WhyGone(PersonId who, RollView view) =>
        view.Population.Directory.Find(who) is not { } person ? Campaigns.WhyGone.Left
        : view.Campaign.Without.Any(exclusion => exclusion.Who.Has(person, view.Campaign.StartDay(view.Today), view.Population)) ? Campaigns.WhyGone.Excluded
        : Campaigns.WhyGone.Moved;

    private static DateOnly DueAgain(PersonId who, RollView view) =>
        view.Signed(who) is { At: not null, Until: { } until } && until > view.Today ? until : view.Today.AddDays(view.Campaign.Within);

    private static bool IsReminded(Asked asked, RollView view)
    {
        if (view.Campaign.Stage is not CampaignStage.Running || view.IsDone(asked.Who) || view.WorkdayOf(asked.Who) is not { } today)
            return false;
        var last = asked.Reminded ?? asked.On;
        return view.Campaign.Ladder.Days(asked.DueIn(view.Campaign)).Concat(NudgesOf(asked.Who, view)).Any(day => day > last && day <= today);
    }

    private static IEnumerable<DateOnly> NudgesOf(PersonId who, RollView view) =>
        view.Campaign.Nudges.IsEmpty || view.Population.Directory.Find(who) is not { } person ? []
        : view.Campaign.Nudges.Where(nudge => nudge.Who.Has(person, view.Campaign.StartDay(view.Today), view.Population)).Select(nudge => nudge.On);

    private static IEnumerable<RollEvent> TellManagers(Roll roll, RollView view, int most) =>
        view.Campaign.Stage is not CampaignStage.Running ? []
        : from manager in view.ToTell.Where(manager => IsTold(manager, roll, view)).Take(most)
          group manager by view.WorkdayOf(manager)!.Value into day
          orderby day.Key
          select new ManagersTold([.. day], day.Key);

    private static bool IsTold(PersonId manager, Roll roll, RollView view) =>
        view.WorkdayOf(manager) is { } today && !(roll.Told.TryGetValue(manager, out var told) && told.AddDays(Ladder.ToldAgainAfter) > today);
}
