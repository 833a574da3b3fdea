using Aims.Questions;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>On Saturday, 28 November 2026. In brackets what is a date.</summary>
public sealed class DaysInWordsSpanish
{
    private const string Dates = """
        [hoy] => today..today
        [ayer] => today-1d..today-1d
        [anteayer] => today-2d..today-2d
        [pasado mañana] => today+2d..today+2d
        [esta semana] => week..week+1w-1d
        [la semana pasada] => week-1w..week-1d
        [el mes que viene] => month+1m..month+2m-1d
        [el próximo mes] => month+1m..month+2m-1d
        [el último trimestre] => quarter-1q..quarter-1d
        [el año pasado] => year-1y..year-1d
        [los últimos 90 días] => today-90d..today
        [en los últimos 6 meses] => today-6m..today
        [próximos 30 días] => today..today+30d
        [en los próximos 30 días] => today..today+30d
        [desde octubre] => 2026-10-01..
        [desde el 1 de octubre] => 2026-10-01..
        [desde ayer] => today-1d..
        [desde la semana pasada] => week-1w..
        [desde principios de año] => year..
        [desde hace más de 30 días] => age More 30d ..today-31d
        [desde hace 3 meses] => age AtLeast 3m ..today-3m
        [hace 3 meses] => today-3m..today-3m
        [hace más de un año] => age More 1y ..today-1y-1d
        [antes de fin de año] => ..year+1y-1d ahead today..year+1y-1d
        [antes del 1 de julio] => ..2026-06-30 ahead today..2027-06-30
        [antes de marzo] => ..2026-02-28 ahead today..2027-02-28
        [antes del fin de mes] => ..month+1m-1d ahead today..month+1m-1d
        [hasta el 31 de diciembre de 2026] => ..2026-12-31 ahead today..2026-12-31
        [hasta fin de mes] => ..month+1m-1d ahead today..month+1m-1d
        [de más de 12 meses] => age More 12m ..today-12m-1d
        [más de 12 meses] => age More 12m ..today-12m-1d
        [menos de 2 semanas] => age Less 2w today-2w+1d..today
        [entre el 1 de julio y el 30 de septiembre] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [del 1 de julio al 30 de septiembre] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [del 1 al 30 de septiembre] => 2026-09-01..2026-09-30 ahead 2027-09-01..2027-09-30
        [de julio a septiembre de 2025] => 2025-07-01..2025-09-30
        [en marzo] => 2026-03-01..2026-03-31 ahead 2027-03-01..2027-03-31
        [en marzo de 2025] => 2025-03-01..2025-03-31
        [marzo pasado] => 2026-03-01..2026-03-31
        [el viernes] => 2026-11-27..2026-11-27 ahead 2026-12-04..2026-12-04
        [el próximo viernes] => 2026-12-04..2026-12-04
        [el 1 de julio] => 2026-07-01..2026-07-01 ahead 2027-07-01..2027-07-01
        [a 1 de julio] => as of 2026-07-01
        [al 1 de julio de 2026] => as of 2026-07-01
        [T3 2026] => 2026-07-01..2026-09-30
        [en el tercer trimestre] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [el tercer trimestre del año pasado] => year-1y+6m..year-1y+9m-1d
        [en 2025] => 2025-01-01..2025-12-31
        [por mes] => per Month
        [al mes] => per Month
        [cada trimestre] => per Quarter
        [31 de febrero] => wrong '31 de febrero'
        [antes del 30/02/2026] => wrong '30/02/2026'
        [01/07/2026] => 2026-07-01..2026-07-01
        [en 30 días] => today-30d..today ahead today..today+30d
        [dentro de 3 meses] => today..today+3m
        [a partir del 1 de diciembre] => 2025-12-01.. ahead 2026-12-01..
        [después del 30 de septiembre] => 2026-10-01.. ahead 2027-10-01..
        [a finales de marzo] => 2026-03-31..2026-03-31 ahead 2027-03-31..2027-03-31
        [primer semestre de 2026] => 2026-01-01..2026-06-30
        [este año] => year..year+1y-1d
        [en lo que va de año] => year..today
        [para el viernes] => ..2026-11-27 ahead today..2026-12-04
        """;

    private const string NoDates = """
        la última evaluación
        nivel 3
        próxima revisión
        versión 2
        una cuarta parte
        segundo
        top 5
        """;

    public static TheoryData<string> Rows => [.. Dates.ReplaceLineEndings("\n").Split('\n')];

    public static TheoryData<string> Others => [.. NoDates.ReplaceLineEndings("\n").Split('\n')];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Are_read(string row)
    {
        string[] parts = row.Split(" => ", 2);
        string expected = $"[{TypedWords.Words(Tokens.Of(parts[0].Split('[', ']')[1]))}] => {parts[1]}";
        Assert.Equal([expected], TypedWords.Read("es", parts[0]));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Are_not_seen_where_there_are_none(string words) => Assert.Empty(TypedWords.Read("es", words));
}
