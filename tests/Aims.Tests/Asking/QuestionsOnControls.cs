using System.Globalization;
using Aims.Controls;
using Aims.People;
using Aims.Questions;
using Aims.Tests.Chat;
using Aims.Tests.Questions;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Asking;

/// <summary>
/// Questions about controls, evidence and the Statement of Applicability, in four languages, over a small organisation: the five controls on data
/// are excluded, OWN-0001 is of its own and not decided, Ana answers for A.6.2.4 and A.8.2, Nour for A.9.2 and has left.
/// </summary>
public sealed class QuestionsOnControls
{
    private const string Excluded = "A.7.2 A.7.3 A.7.4 A.7.5 A.7.6";

    private static readonly Lazy<Task<Talk>> World = new(Make);

    // The sample's first.
    [Theory]
    [InlineData("Q079", "controls we excluded and why", Excluded)]
    [InlineData("Q080", "any excluded controls missing a justification?", "")]
    [InlineData("Q082", "whats the state of A.6.2.4", "A.6.2.4")]
    [InlineData("Q087", "evidence expiring before year end", "EV-0001 EV-0002")]
    [InlineData("en", "excluded controls", Excluded)]
    [InlineData("en", "which controls are not applicable", Excluded)]
    [InlineData("en", "controls without an owner in A.2", "A.2.2 A.2.3 A.2.4")]
    [InlineData("en", "implemented controls", "A.6.2.4")]
    [InlineData("en", "controls that are partly implemented", "A.8.2")]
    [InlineData("en", "controls owned by Ana", "A.6.2.4 A.8.2")]
    [InlineData("en", "who owns A.8.2", "A.8.2")]
    [InlineData("en", "controls whose owner has left", "A.9.2")]
    [InlineData("en", "undecided controls", "OWN-0001")]
    [InlineData("en", "our own controls", "OWN-0001")]
    [InlineData("en", "status of OWN-1", "OWN-0001")]
    [InlineData("en", "controls with evidence that counts", "A.6.2.4 A.8.2")]
    [InlineData("en", "controls with expired evidence", "A.9.2")]
    [InlineData("en", "expired evidence", "EV-0003")]
    [InlineData("en", "evidence expiring soon", "EV-0002")]
    [InlineData("en", "evidence of control A.6.2.4", "EV-0001")]
    [InlineData("en", "evidence expiring next month", "EV-0001 EV-0002")]
    [InlineData("en", "which SoA version is in force", "SOA-0001")]
    [InlineData("en", "who approved the statement of applicability", "AP-0001")]
    [InlineData("de", "ausgeschlossene Kontrollen", Excluded)]
    [InlineData("de", "welche Kontrollen sind umgesetzt", "A.6.2.4")]
    [InlineData("de", "abgelaufene Nachweise", "EV-0003")]
    [InlineData("fr", "quelles mesures de contrôle sont exclues", Excluded)]
    [InlineData("fr", "preuves expirées", "EV-0003")]
    [InlineData("fr", "preuves qui expirent avant la fin de l'année", "EV-0001 EV-0002")]
    [InlineData("es", "evidencias que caducan antes de fin de año", "EV-0001 EV-0002")]
    [InlineData("de", "bald ablaufende Nachweise", "EV-0002")]
    [InlineData("es", "controles excluidos", Excluded)]
    [InlineData("es", "evidencias caducadas", "EV-0003")]
    public async Task Finds_what_was_asked_for(string language, string text, string keys) => Assert.Equal(keys, await Asks(Lea, language, text));

    [Theory]
    [InlineData("controls", "A.6.2.4 A.8.2")]
    [InlineData("my controls", "A.6.2.4 A.8.2")]
    [InlineData("evidence expiring before year end", "EV-0001 EV-0002")]
    [InlineData("expired evidence", "")]
    public async Task Whoever_does_not_oversee_finds_only_what_is_theirs(string text, string keys) => Assert.Equal(keys, await Asks(Ana, "en", text));

    [Fact]
    public async Task A_control_says_why_it_is_excluded() => Assert.Contains("We train no models.", await (await Ask(Lea, "en", "controls we excluded and why"))(answer =>
        string.Join(' ', answer.Rows[0].Cells.Select(cell => cell.Text))), StringComparison.Ordinal);

    private static async Task<string> Asks(Person who, string language, string text) =>
        await (await Ask(who, language, text))(answer => string.Join(' ', answer.Rows.Select(row => row.Key).Order(StringComparer.Ordinal).OrderBy(AnnexA.OrderOf, StringComparer.Ordinal)));

    private static async Task<Func<Func<Answer, string>, Task<string>>> Ask(Person who, string language, string text)
    {
        var talk = await World.Value;
        var culture = CultureInfo.GetCultureInfo(language.StartsWith('Q') ? "en" : language);
        return show => new Asked(talk).As(who, scene => new QuestionReader(ManagementSystem.Subjects).Read(text, scene, null, culture) switch
        {
            Reading.Understood understood => Answering.Answer(understood.Question, ManagementSystem.Subjects, scene, new Part(0, 100)) is { Answer: { } answer } ? show(answer) : "(refused)",
            Reading.Unsure unsure => $"(unsure) {unsure.Say}",
            var other => $"({other.GetType().Name})",
        });
    }

    private static async Task<Talk> Make()
    {
        var talk = ApprovingTheStatement.Decided();
        await talk
            .Aside(t => t.Says(Lea, "send SoA for approval").Presses(Lea, "Send for approval").Presses(Ingrid, "Approve"))
            .HasGiven(Lea, "A.8.2", Ana).HasShown(Ana, "A.8.2", "Notice for users", "2026-12-15")
            .Aside(t => t.Says(Ana, "control A.8.2").Presses(Ana, "Say how it is met").Presses(Ana, "Save", ("status", "Partly"), ("how", "A notice is shown.")))
            .HasGiven(Lea, "A.9.2", Nour).HasShown(Nour, "A.9.2", "Rules of use", "2026-11-23")
            .Aside(t => t.Says(Lea, "add a control").Presses(Lea, "Add it", ("title", "Red-team test"), ("does", "Two people try to break each chatbot.")))
            .Leaves(Nour).Later(TimeSpan.FromDays(1));
        return talk;
    }
}
