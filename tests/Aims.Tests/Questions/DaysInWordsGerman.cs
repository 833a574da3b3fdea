using Aims.Questions;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>On Saturday, 28 November 2026. In brackets what is a date.</summary>
public sealed class DaysInWordsGerman
{
    private const string Dates = """
        [heute] => today..today
        [gestern] => today-1d..today-1d
        [vorgestern] => today-2d..today-2d
        [übermorgen] => today+2d..today+2d
        [diese Woche] => week..week+1w-1d
        [letzte Woche] => week-1w..week-1d
        [in der letzten Woche] => week-1w..week-1d
        [im letzten Quartal] => quarter-1q..quarter-1d
        [nächsten Monat] => month+1m..month+2m-1d
        [dieses Jahr] => year..year+1y-1d
        [in den letzten 90 Tagen] => today-90d..today
        [der letzten 6 Monate] => today-6m..today
        [in den nächsten 30 Tagen] => today..today+30d
        [nächsten 30 Tage] => today..today+30d
        [vor dem 1. Juli] => ..2026-06-30 ahead today..2027-06-30
        [vor 3 Monaten] => today-3m..today-3m
        [vor mehr als einem Jahr] => age More 1y ..today-1y-1d
        [vor März] => ..2026-02-28 ahead today..2027-02-28
        [bis Jahresende] => ..year+1y-1d ahead today..year+1y-1d
        [vor Jahresende] => ..year+1y-1d ahead today..year+1y-1d
        [bis Ende des Monats] => ..month+1m-1d ahead today..month+1m-1d
        [bis Ende März] => ..2026-03-31 ahead today..2027-03-31
        [bis zum 31.12.2026] => ..2026-12-31 ahead today..2026-12-31
        [seit Oktober] => 2026-10-01..
        [seit letzter Woche] => week-1w..
        [seit Jahresbeginn] => year..
        [seit dem 1. Oktober 2025] => 2025-10-01..
        [seit mehr als 30 Tagen] => age More 30d ..today-31d
        [seit 3 Monaten] => age AtLeast 3m ..today-3m
        [älter als 12 Monate] => age More 12m ..today-12m-1d
        [älter als ein halbes Jahr] => age More 6m ..today-6m-1d
        [jünger als 2 Wochen] => age Less 2w today-2w+1d..today
        [zwischen dem 1. Juli und dem 30. September] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [vom 1. bis 30. September] => 2026-09-01..2026-09-30 ahead 2027-09-01..2027-09-30
        [von Juli bis September 2025] => 2025-07-01..2025-09-30
        [Q3 2026] => 2026-07-01..2026-09-30
        [im dritten Quartal] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [im dritten Quartal des letzten Jahres] => year-1y+6m..year-1y+9m-1d
        [im März] => 2026-03-01..2026-03-31 ahead 2027-03-01..2027-03-31
        [letzten März] => 2026-03-01..2026-03-31
        [am Freitag] => 2026-11-27..2026-11-27 ahead 2026-12-04..2026-12-04
        [nächsten Freitag] => 2026-12-04..2026-12-04
        [am 1. Juli] => 2026-07-01..2026-07-01 ahead 2027-07-01..2027-07-01
        [1.7.2026] => 2026-07-01..2026-07-01
        [01.07.26] => 2026-07-01..2026-07-01
        [Stand 1. Juli] => as of 2026-07-01
        [im Jahr 2025] => 2025-01-01..2025-12-31
        [2025] => 2025-01-01..2025-12-31
        [pro Quartal] => per Quarter
        [monatlich] => per Month
        [je Monat] => per Month
        [nach Monat] => per Month
        [31. Februar] => wrong '31 Februar'
        [vor dem 30.02.2026] => wrong '30.02.2026'
        [KW 40] => 2026-09-28..2026-10-04 ahead 2027-10-04..2027-10-10
        [Ende nächster Woche] => week+2w-1d..week+2w-1d
        [innerhalb von 30 Tagen] => today-30d..today ahead today..today+30d
        [in 30 Tagen] => today..today+30d
        [im Vorjahr] => year-1y..year-1d
        [heuer] => year..year+1y-1d
        [vorletzte Woche] => week-2w..week-1w-1d
        [nach dem 30. September] => 2026-10-01.. ahead 2027-10-01..
        [ab 1. Dezember] => 2025-12-01.. ahead 2026-12-01..
        [in mehr als 30 Tagen] => today+31d..
        [länger als 2 Wochen] => age More 2w ..today-2w-1d
        [höchstens 3 Monate alt] => age AtMost 3m today-3m..today
        [spätestens Freitag] => ..2026-11-27 ahead today..2026-12-04
        [erstes Halbjahr 2026] => 2026-01-01..2026-06-30
        """;

    private const string NoDates = """
        in HR
        Stufe 3
        letzte Bewertung
        nächste Prüfung
        Version 2
        Top 5
        die letzte Managementbewertung
        zweite Freigabe
        """;

    public static TheoryData<string> Rows => [.. Dates.ReplaceLineEndings("\n").Split('\n')];

    public static TheoryData<string> Others => [.. NoDates.ReplaceLineEndings("\n").Split('\n')];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Are_read(string row)
    {
        string[] parts = row.Split(" => ", 2);
        string expected = $"[{TypedWords.Words(Tokens.Of(parts[0].Split('[', ']')[1]))}] => {parts[1]}";
        Assert.Equal([expected], TypedWords.Read("de", parts[0]));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Are_not_seen_where_there_are_none(string words) => Assert.Empty(TypedWords.Read("de", words));
}
