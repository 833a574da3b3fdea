using Aims.Questions;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>On Saturday, 28 November 2026. In brackets what is a date.</summary>
public sealed class DaysInWordsFrench
{
    private const string Dates = """
        [aujourd'hui] => today..today
        [hier] => today-1d..today-1d
        [avant-hier] => today-2d..today-2d
        [cette semaine] => week..week+1w-1d
        [la semaine dernière] => week-1w..week-1d
        [le mois prochain] => month+1m..month+2m-1d
        [le trimestre dernier] => quarter-1q..quarter-1d
        [l'année dernière] => year-1y..year-1d
        [au cours des 90 derniers jours] => today-90d..today
        ces [6 derniers mois] => today-6m..today
        [les 30 prochains jours] => today..today+30d
        [dans les 30 prochains jours] => today..today+30d
        [depuis octobre] => 2026-10-01..
        [depuis le 1er octobre] => 2026-10-01..
        [depuis hier] => today-1d..
        [depuis la semaine dernière] => week-1w..
        [depuis le début de l'année] => year..
        [depuis plus de 30 jours] => age More 30d ..today-31d
        [depuis 3 mois] => age AtLeast 3m ..today-3m
        [il y a 3 mois] => today-3m..today-3m
        [il y a plus d'un an] => age More 1y ..today-1y-1d
        [avant la fin de l'année] => ..year+1y-1d ahead today..year+1y-1d
        [avant le 1er juillet] => ..2026-06-30 ahead today..2027-06-30
        [avant fin décembre] => ..2025-12-31 ahead today..2026-12-31
        [d'ici fin décembre] => ..2025-12-31 ahead today..2026-12-31
        [d'ici la fin du mois] => ..month+1m-1d ahead today..month+1m-1d
        [jusqu'au 31 décembre 2026] => ..2026-12-31 ahead today..2026-12-31
        [jusqu'en mars] => ..2026-03-31 ahead today..2027-03-31
        [de plus de 12 mois] => age More 12m ..today-12m-1d
        [plus de 12 mois] => age More 12m ..today-12m-1d
        [moins de 2 semaines] => age Less 2w today-2w+1d..today
        [entre le 1er juillet et le 30 septembre] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [du 1er juillet au 30 septembre] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [du 1 au 30 septembre] => 2026-09-01..2026-09-30 ahead 2027-09-01..2027-09-30
        [de juillet à septembre 2025] => 2025-07-01..2025-09-30
        [en mars] => 2026-03-01..2026-03-31 ahead 2027-03-01..2027-03-31
        [en mars 2025] => 2025-03-01..2025-03-31
        [mars dernier] => 2026-03-01..2026-03-31
        [vendredi] => 2026-11-27..2026-11-27 ahead 2026-12-04..2026-12-04
        [vendredi prochain] => 2026-12-04..2026-12-04
        [le 1er juillet] => 2026-07-01..2026-07-01 ahead 2027-07-01..2027-07-01
        [au 1er juillet] => as of 2026-07-01
        [T3 2026] => 2026-07-01..2026-09-30
        [au troisième trimestre] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [le troisième trimestre de l'année dernière] => year-1y+6m..year-1y+9m-1d
        [en 2025] => 2025-01-01..2025-12-31
        [par mois] => per Month
        [chaque trimestre] => per Quarter
        [31 février] => wrong '31 février'
        [avant le 30/02/2026] => wrong '30/02/2026'
        [01/07/2026] => 2026-07-01..2026-07-01
        [dans 30 jours] => today..today+30d
        [à partir du 1er décembre] => 2025-12-01.. ahead 2026-12-01..
        [après le 30 septembre] => 2026-10-01.. ahead 2027-10-01..
        [fin mars] => 2026-03-31..2026-03-31 ahead 2027-03-31..2027-03-31
        [fin de mois] => month+1m-1d..month+1m-1d
        [à la fin du trimestre] => quarter+1q-1d..quarter+1q-1d
        [premier semestre 2026] => 2026-01-01..2026-06-30
        [dans plus de 30 jours] => today+31d..
        """;

    private const string NoDates = """
        la dernière évaluation
        niveau 3
        prochaine revue
        version 2
        chez RH
        un quart des systèmes
        second
        top 5
        le plus récent
        """;

    public static TheoryData<string> Rows => [.. Dates.ReplaceLineEndings("\n").Split('\n')];

    public static TheoryData<string> Others => [.. NoDates.ReplaceLineEndings("\n").Split('\n')];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Are_read(string row)
    {
        string[] parts = row.Split(" => ", 2);
        string expected = $"[{TypedWords.Words(Tokens.Of(parts[0].Split('[', ']')[1]))}] => {parts[1]}";
        Assert.Equal([expected], TypedWords.Read("fr", parts[0]));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Are_not_seen_where_there_are_none(string words) => Assert.Empty(TypedWords.Read("fr", words));
}
