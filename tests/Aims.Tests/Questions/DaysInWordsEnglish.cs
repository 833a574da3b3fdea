using Aims.Questions;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>On Saturday, 28 November 2026. In brackets what is a date.</summary>
public sealed class DaysInWordsEnglish
{
    private const string Dates = """
        [today] => today..today
        [yesterday] => today-1d..today-1d
        [tomorrow] => today+1d..today+1d
        [the day after tomorrow] => today+2d..today+2d
        [this week] => week..week+1w-1d
        [last week] => week-1w..week-1d
        [next month] => month+1m..month+2m-1d
        [last quarter] => quarter-1q..quarter-1d
        [the current quarter] => quarter..quarter+1q-1d
        [this year] => year..year+1y-1d
        [previous year] => year-1y..year-1d
        [in the last 90 days] => today-90d..today
        [last 90 days] => today-90d..today
        [over the past 6 months] => today-6m..today
        [in the past year] => today-1y..today
        [in the last month] => today-1m..today
        [in the last quarter] => quarter-1q..quarter-1d
        [next 30 days] => today..today+30d
        [in the coming two weeks] => today..today+2w
        [within the next 30 days] => today..today+30d
        [within 30 days] => today-30d..today ahead today..today+30d
        [in 30 days] => today-30d..today ahead today..today+30d
        [in the last 24 hours] => today-1d..today
        [in the last half a year] => today-6m..today
        [the last couple of weeks] => today-2w..today
        [3 months ago] => today-3m..today-3m
        [more than a year ago] => age More 1y ..today-1y-1d
        [less than a week ago] => age Less 1w today-1w+1d..today
        [older than 12 months] => age More 12m ..today-12m-1d
        [for more than 30 days] => age More 30d ..today-31d
        [at least 2 weeks old] => age AtLeast 2w ..today-2w
        [less than 2 weeks old] => age Less 2w today-2w+1d..today
        [younger than a fortnight] => age Less 14d today-13d..today
        [not older than 3 months] => age AtMost 3m today-3m..today
        [18 months or older] => age AtLeast 18m ..today-18m
        [for 3 months] => age AtLeast 3m ..today-3m
        [> 30 days] => age More 30d ..today-31d
        [>= 12 months] => age AtLeast 12m ..today-12m
        [< 2026-01-01] => ..2025-12-31
        [since October] => 2026-10-01..
        [since yesterday] => today-1d..
        [since last week] => week-1w..
        [since 1 july] => 2026-07-01..
        [since 1st of July 2025] => 2025-07-01..
        [since the beginning of the year] => year..
        [from 1 July onwards] => 2026-07-01.. ahead 2027-07-01..
        [from October] => 2026-10-01..2026-10-31 ahead 2027-10-01..2027-10-31
        [after 30 September] => 2026-10-01.. ahead 2027-10-01..
        [after last quarter] => quarter..
        [before 1 July] => ..2026-06-30 ahead today..2027-06-30
        [before year end] => ..year+1y-1d ahead today..year+1y-1d
        [before the end of the month] => ..month+1m-1d ahead today..month+1m-1d
        [by Friday] => ..2026-11-27 ahead today..2026-12-04
        [by the end of next month] => ..month+2m-1d ahead today..month+2m-1d
        [until 31 December 2026] => ..2026-12-31 ahead today..2026-12-31
        [by 31/12/2026] => ..2026-12-31 ahead today..2026-12-31
        [before Q3] => ..2026-06-30 ahead today..2027-06-30
        [between 1 July and 30 September] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [between July and September 2025] => 2025-07-01..2025-09-30
        [from 1 October to 31 March] => 2026-10-01..2027-03-31
        [between 1 and 30 September] => 2026-09-01..2026-09-30 ahead 2027-09-01..2027-09-30
        [Q1 to Q3] => 2026-01-01..2026-09-30 ahead 2027-01-01..2027-09-30
        [in March] => 2026-03-01..2026-03-31 ahead 2027-03-01..2027-03-31
        [in may] => 2026-05-01..2026-05-31 ahead 2027-05-01..2027-05-31
        [last March] => 2026-03-01..2026-03-31
        [next Friday] => 2026-12-04..2026-12-04
        [on Monday] => 2026-11-23..2026-11-23 ahead 2026-11-30..2026-11-30
        [on 1 July] => 2026-07-01..2026-07-01 ahead 2027-07-01..2027-07-01
        [on July 4th, 2026] => 2026-07-04..2026-07-04
        [Q3 2026] => 2026-07-01..2026-09-30
        [the third quarter of last year] => year-1y+6m..year-1y+9m-1d
        [Q3] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [in 2025] => 2025-01-01..2025-12-31
        [2025] => 2025-01-01..2025-12-31
        [H1 2026] => 2026-01-01..2026-06-30
        [first half of this year] => year..year+6m-1d
        [year to date] => year..today
        [as of 1 July] => as of 2026-07-01
        [as at 30 June 2026] => as of 2026-06-30
        [per month] => per Month
        [by quarter] => per Quarter
        [monthly] => per Month
        [month by month] => per Month
        [each week] => per Week
        [31 February] => wrong '31 February'
        [before 30.02.2026] => wrong '30.02.2026'
        [2026-13-45] => wrong '2026-13-45'
        [2026-07-01] => 2026-07-01..2026-07-01
        [2026-07] => 2026-07-01..2026-07-31
        [11/12/2026] => 2026-12-11..2026-12-11
        [12/25/2026] => 2026-12-25..2026-12-25
        [1.7.26] => 2026-07-01..2026-07-01
        [end of March] => 2026-03-31..2026-03-31 ahead 2027-03-31..2027-03-31
        [the end of 2026] => 2026-12-31..2026-12-31
        [year-end] => year+1y-1d..year+1y-1d
        [2026-Q3] => 2026-07-01..2026-09-30
        [week 40] => 2026-09-28..2026-10-04 ahead 2027-10-04..2027-10-10
        [same quarter last year] => quarter-1y..quarter-1y+1q-1d
        [on Friday 4 December] => 2025-12-04..2025-12-04 ahead 2026-12-04..2026-12-04
        what did [May] approve => 2026-05-01..2026-05-31 ahead 2027-05-01..2027-05-31
        [older than 1 July] => ..2026-06-30 ahead today..2027-06-30
        [since January 2026] in Finance => 2026-01-01..
        [29 February 2025] => wrong '29 February 2025'
        [since 29 February] => 2024-02-29..
        [in more than 30 days] => today+31d..
        approved [in September] by Priya => 2026-09-01..2026-09-30 ahead 2027-09-01..2027-09-30
        what changed [in the past two quarters] => today-2q..today
        [from last month] => month-1m..month-1d
        due [by tomorrow] => ..today+1d ahead today..today+1d
        [this weekend] => week+5d..week+6d
        [in the past three weeks] => today-3w..today
        [over the next quarter] => quarter+1q..quarter+2q-1d
        [during Q3] => 2026-07-01..2026-09-30 ahead 2027-07-01..2027-09-30
        [since the start of 2026] => 2026-01-01..
        [since 2024] => 2024-01-01..
        [within the last year] => today-1y..today
        [in the last 12 months] => today-12m..today
        due [next week] => week+1w..week+2w-1d
        due [this Friday] => 2026-11-27..2026-11-27
        overdue [by more than 2 weeks] => age More 2w ..today-2w-1d
        [by end of year] => ..year+1y-1d ahead today..year+1y-1d
        [by the end of Q1] => ..2026-03-31 ahead today..2027-03-31
        [earlier this year] => year..today-1d
        [later this month] => today..month+1m-1d
        [so far this year] => year..today
        [last seven days] => today-7d..today
        [a week ago] => today-1w..today-1w
        not [in the last 12 months] => today-12m..today
        [for the month of October] => 2026-10-01..2026-10-31 ahead 2027-10-01..2027-10-31
        [Oct 2026] => 2026-10-01..2026-10-31
        [from Monday to Friday] => 2026-11-23..2026-11-27 ahead 2026-11-30..2026-12-04
        [year on year] => per Year
        [in the year 2025] => 2025-01-01..2025-12-31
        [as of the end of June] => as of 2026-06-30
        [as of last Friday] => as of 2026-11-27
        [at the end of last quarter] => quarter-1d..quarter-1d
        [at year end] => year+1y-1d..year+1y-1d
        [next 2 quarters] => today..today+2q
        [2 weeks from now] => today+2w..today+2w
        [in two weeks' time] => today..today+2w
        [a month from today] => today+1m..today+1m
        [before the end of next quarter] => ..quarter+2q-1d ahead today..quarter+2q-1d
        [over a year old] => age More 1y ..today-1y-1d
        [over 30 days old] => age More 30d ..today-31d
        waiting [for over 10 days] => age More 10d ..today-11d
        waiting [longer than a week] => age More 1w ..today-1w-1d
        untouched [for a year] => age AtLeast 1y ..today-1y
        not updated [in 6 months] => today-6m..today ahead today..today+6m
        not reviewed [in the last year] => today-1y..today
        reviewed [within the past 12 months] => today-12m..today
        [the day before yesterday] => today-2d..today-2d
        [Q4 last year] => year-1y+9m..year-1y+12m-1d
        [Q4 of last year] => year-1y+9m..year-1y+12m-1d
        [March last year] => year-1y+2m..year-1y+3m-1d
        [March of this year] => year+2m..year+3m-1d
        [1 March last year] => year-1y+2m..year-1y+2m
        [the first of October] => 2026-10-01..2026-10-01 ahead 2027-10-01..2027-10-01
        [October 1st] => 2026-10-01..2026-10-01 ahead 2027-10-01..2027-10-01
        [Oct 1] => 2026-10-01..2026-10-01 ahead 2027-10-01..2027-10-01
        [1 Oct] => 2026-10-01..2026-10-01 ahead 2027-10-01..2027-10-01
        [1 October, 2026] => 2026-10-01..2026-10-01
        [since 1/7] => 2026-07-01..
        [2026/07/01] => 2026-07-01..2026-07-01
        [from 1 July 2025 to 30 June 2026] => 2025-07-01..2026-06-30
        [between 2024 and 2025] => 2024-01-01..2025-12-31
        [between last month and today] => month-1m..today
        [between 1 July 2026 and today] => 2026-07-01..today
        [from the beginning of the year until now] => year..today
        [between 30 September 2025 and 1 July 2025] => 2025-07-01..2025-09-30
        [between 2026-09-01 and 2026-09-30] => 2026-09-01..2026-09-30
        [between 31 February and 1 March] => wrong '31 February'
        to [31 December] => 2025-12-31..2025-12-31 ahead 2026-12-31..2026-12-31
        [before today] => ..today-1d
        [after today] => today+1d..
        [until now] => ..today ahead today..today
        [before 2026] => ..2025-12-31
        [after March 2026] => 2026-04-01..
        [by 2 December 2027] => ..2027-12-02 ahead today..2027-12-02
        [from 2 December 2027] => 2027-12-02..
        [starting 1 January 2027] => 2027-01-01..
        [each day] => per Day
        [every quarter] => per Quarter
        [twenty five days ago] => today-25d..today-25d
        [a dozen weeks ago] => today-12w..today-12w
        [a couple of months ago] => today-2m..today-2m
        between [March] and => 2026-03-01..2026-03-31 ahead 2027-03-01..2027-03-31
        [last Tuesday] => 2026-11-24..2026-11-24
        [on Tuesday] => 2026-11-24..2026-11-24 ahead 2026-12-01..2026-12-01
        [this month] => month..month+1m-1d
        [the week before last] => week-2w..week-1w-1d
        [by week] => per Week
        [weekly] => per Week
        [Q5 2026] => wrong 'Q5 2026'
        [32 July] => wrong '32 July'
        [July 32] => wrong 'July 32'
        [0 July] => wrong '0 July'
        they march [on monday] => 2026-11-23..2026-11-23 ahead 2026-11-30..2026-11-30
        [Q1-Q3 2026] => 2026-01-01..2026-09-30
        [until 31.12.] => ..2025-12-31 ahead today..2026-12-31
        [2024-2025] => 2024-01-01..2025-12-31
        [≥ 30 days] => age AtLeast 30d ..today-30d
        [1 - 30 september] => 2026-09-01..2026-09-30 ahead 2027-09-01..2027-09-30
        [in 6 months] => today-6m..today ahead today..today+6m
        """;

    private const string NoDates = """
        which systems may be used
        march
        second
        in HR
        level 3
        last assessment
        next review
        version 2
        top 5
        the last management review
        which of the 2 may be used
        a quarter of our systems
        more than a quarter of systems
        more than 2025 records
        within a quarter of the year
        AIS-0042 since v3 a.6.2.4
        31.12.
        every 3 months
        0 days ago
        99999 days ago
        last 0 days
        older than 5000 days
        the past
        next
        this
        since
        between
        month
        penultimate
        week 54
        H3
        ISO 42001
        ISO/IEC 42001-2023
        GPT-4 on AIS-0042
        EU AI Act 2024/1689
        ISO/IEC 27001 2022
        more than 3
        over 50 %
        level 2 or higher
        fewer than 2 approvals
        4 quarters
        sun
        may
        mar
        top 2025
        this may be the one
        Jan
        24/7
        1/3 of systems
        """;

    public static TheoryData<string> Rows => [.. Dates.ReplaceLineEndings("\n").Split('\n')];

    public static TheoryData<string> Others => [.. NoDates.ReplaceLineEndings("\n").Split('\n')];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Are_read(string row)
    {
        string[] parts = row.Split(" => ", 2);
        string expected = $"[{TypedWords.Words(Tokens.Of(parts[0].Split('[', ']')[1]))}] => {parts[1]}";
        Assert.Equal([expected], TypedWords.Read("en", parts[0]));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Are_not_seen_where_there_are_none(string words) => Assert.Empty(TypedWords.Read("en", words));
}
