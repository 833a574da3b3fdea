using System.Diagnostics;
using System.Globalization;
using Aims.Questions;
using Aims.Questions.Days;
using CsCheck;
using Xunit;

namespace Aims.Tests.Questions;

/// <summary>Whatever is typed, and on whatever day.</summary>
public sealed class DaysInWordsBounds
{
    // What dates are made of in all the languages, so that chance makes many that nearly are some.
    private static readonly string[] Parts =
    [
        .. """
            in the last next of end beginning since before after by until between and from to as at per each 3 31 30 29 2 0 2026 2025 13 99 4000 9999
            january february march may october friday day days week weeks month months quarter year years q1 q5 h2 first third ago old more than less
            today yesterday older over within this penultimate half a an , / < > >= - % 30.02.2026 2026-13-45 1/7 31.12. 0001-01-01 12/25/2026 1. 1st 2nd
            dem der den letzten nachsten vor seit bis zwischen und vom jahresende monaten tagen alter als stand pro kw ende des februar marz ubernachste vorletzte
            le la l du de fin il y a depuis d ici au cours des derniers prochains jours mois an entre et plus que avant fevrier trimestre prochain dernier
            el los ultimos proximos dias hace desde hasta antes mas que viene pasado mes ano entre y febrero semana a 1 año 🙂 ماه
            """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly Gen<IReadOnlyList<Token>> Texts =
        Gen.Int[0, Parts.Length - 1].List[1, 14].Select(words => (IReadOnlyList<Token>)[.. words.Select((word, at) => new Token(Parts[word], Parts[word], at))]);

    private static readonly Gen<DateOnly> Days = Gen.Int[new DateOnly(1999, 12, 1).DayNumber, new DateOnly(2101, 2, 1).DayNumber].Select(DateOnly.FromDayNumber);

    public static TheoryData<string> Languages => [.. DaysReader.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_throws_and_no_more_is_taken_than_there_is(string language) => Gen.Select(Texts, Days).Sample(
        (tokens, today) => Enumerable.Range(0, tokens.Count).All(at =>
            DaysReader.In(language).Read(tokens, at, today, CultureInfo.InvariantCulture) is not { } read || (read.Tokens >= 1 && at + read.Tokens <= tokens.Count)),
        iter: 500);

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_was_read_can_be_saved_and_read_back(string language) => Gen.Select(Texts, Days).Sample(
        (tokens, today) => DaysReader.In(language).Read(tokens, 0, today, CultureInfo.InvariantCulture)?.Meaning switch
        {
            DaysMeaning.During during => IsKept(during.Span, today) && IsKept(during.Ahead, today),
            DaysMeaning.Age age => IsKept(age.Span, today),
            DaysMeaning.AsOf asOf => IsKept(DaySpan.On(asOf.Day), today),
            _ => true,
        },
        iter: 500);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Two_thousand_words_take_bounded_time(string language)
    {
        foreach (string words in (string[])["end of", "from the last", "between 1 july and", "fin de la", "ende des", "1 - 2 -", "2026", "le le le la"])
        {
            var tokens = Tokens.Of(string.Join(' ', Enumerable.Repeat(words, 2_000 / words.Split(' ').Length)));
            var watch = Stopwatch.StartNew();
            for (int at = 0; at < tokens.Count; at++)
                DaysReader.In(language).Read(tokens, at, TypedWords.Today, CultureInfo.InvariantCulture);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"'{words} …' took {watch.Elapsed}.");
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(7)]
    public void Where_there_is_no_token_there_is_no_date(int at) =>
        Assert.Null(DaysReader.In("en").Read(Tokens.Of("today"), at, TypedWords.Today, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("en-GB", "11/12/2026", "2026-12-11")]
    [InlineData("en-US", "11/12/2026", "2026-11-12")]
    [InlineData("en-US", "13/12/2026", "2026-12-13")]
    [InlineData("en-GB", "12/25/2026", "2026-12-25")]
    [InlineData("en-US", "1.7.2026", "2026-07-01")]
    public void Only_Americans_put_the_month_first(string culture, string typed, string day) =>
        Assert.Equal([$"[{typed}] => {day}..{day}"], TypedWords.Read("en", typed, culture));

    private static bool IsKept(DaySpan span, DateOnly today)
    {
        var (from, to) = span.Resolve(today);
        return DaySpan.TryParse(span.ToString(), out var read) && read == span && read.Resolve(today) == (from, to);
    }
}
