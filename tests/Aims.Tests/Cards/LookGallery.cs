using Aims.Cards;
using Xunit;

namespace Aims.Tests.Cards;

/// <summary>Each function of the look.</summary>
public sealed class LookGallery
{
    private static Execute Open(string id) => new("Open", "systems.open", [("system", id)]);

    [Fact]
    public void A_bare_card_is_a_title_and_a_sentence() =>
        Golden.Matches("look-bare", Look.Card("Nothing is overdue", "Nothing is overdue.", [Look.Text("All 12 reviews are up to date.")]));

    [Fact]
    public void A_full_frame_has_id_state_notice_and_buttons() => Golden.Matches("look-frame", Look.Card(
        "CV screener",
        "CV screener is approved.",
        [Look.Text("Max approved it.")],
        id: "AIS-0042",
        state: "Approved",
        notice: Notice.Done("CV screener may be used."),
        primary: Open("AIS-0042"),
        secondary: [new Execute("My tasks", "tasks.show")]));

    [Fact]
    public void Notices_say_in_words_what_their_colour_says() => Golden.Matches("look-notices", Look.Card(
        "Notices",
        "Three notices.",
        [
            .. Look.Card("", "", [], notice: Notice.Note("The next review is in May.")).Body.Skip(1),
            .. Look.Card("", "", [], notice: Notice.Warning("The review is late.")).Body.Skip(1),
            .. Look.Card("", "", [], notice: Notice.Problem("Nobody may approve their own request.")).Body.Skip(1),
        ]));

    [Fact]
    public void Texts_come_in_paragraphs() => Golden.Matches("look-texts", Look.Card(
        "Texts",
        "Texts.",
        [
            Look.Text("One sentence."),
            Look.Text("Two paragraphs.\n\nThe second."),
            Look.Subtle("A side remark."),
            Look.Heading("Reason"),
            Look.Quote("Max", "The data is **too old**.\nPlease renew it."),
            Look.Markdown("Read the [policy](https://example.com), it is **short**."),
            Look.Error("Give a date after today."),
        ]));

    [Fact]
    public void Facts_and_counts_are_text_first() => Golden.Matches("look-facts", Look.Card(
        "Facts",
        "Facts.",
        [
            Look.Facts(("Owner", "Ana"), ("Supplier", null), ("Purpose", "Sorts *CVs*")),
            Look.Counts("Systems by state", new("Approved", 1200, ChartColor.Good), new("Draft", 3, ChartColor.Neutral)),
            Look.Bars("Systems by department", new("Human resources", 4), new("IT", 0)),
        ]));

    [Fact]
    public void Rows_beyond_ten_are_counted() => Golden.Matches("look-rows", Look.Card(
        "Rows",
        "Twelve systems.",
        [Look.Rows([.. Enumerable.Range(1, 12).Select(n => new Row($"System {n}", "Ana · 3 days", n % 2 == 0 ? Open($"AIS-{n:D4}") : null))], total: 57)]));

    [Fact]
    public void A_form_page_shows_where_the_reader_is() => Golden.Matches("look-form", Look.Card(
        "Register a system",
        "Step 2 of 5.",
        [
            Look.Progress(2, 5, "Owner"),
            Look.Field(
                new Input.Text("owner", "Who owns it?", "Name the owner."),
                help: "The person who answers for it.",
                example: "Ana Lima",
                error: "Nobody of this name works here."),
        ]));

    [Theory]
    [InlineData("My tasks", "Nothing waits for you.", "My tasks. Nothing waits for you.")]
    [InlineData("Approve it?", "Ana asks you.", "Approve it? Ana asks you.")]
    [InlineData("Two wait", "Two wait for you.", "Two wait for you.")]
    public void A_client_without_cards_says_the_title_once(string title, string speak, string said) =>
        Assert.Equal(said, Look.Card(title, speak, []).FallbackText);

    [Theory]
    [InlineData(1, 5, "■□□□□ Step 1 of 5 · Name")]
    [InlineData(5, 5, "■■■■■ Step 5 of 5 · Name")]
    [InlineData(1, 30, "■□□□□□□□□□ Step 1 of 30 · Name")]
    [InlineData(30, 30, "■■■■■■■■■■ Step 30 of 30 · Name")]
    public void The_bar_never_grows_wider_than_the_pane(int step, int of, string read) =>
        Assert.Equal(read, string.Concat(Look.Progress(step, of, "Name").Inlines.Select(run => run.Text)));
}
