using Aims.People;
using Aims.Tests.Asking;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Objectives;

/// <summary>
/// Questions about objectives and KPIs in words, over a small world: Zoë's objective is short of its target and late with its number, Max's is
/// measured and open, one was reached. Ana has left, so that her system is without an owner.
/// </summary>
public sealed class AskingAboutThem
{
    [Theory]
    [InlineData("which objectives are open", "OBJ-0001 OBJ-0002")]
    [InlineData("which objectives were reached", "OBJ-0003")]
    [InlineData("objectives of Zoë O'Neill", "OBJ-0001")]
    [InlineData("objectives that are off track", "OBJ-0001 OBJ-0002")]
    [InlineData("which objectives are due in June 2027", "OBJ-0001")]
    [InlineData("objectives measured by a KPI", "OBJ-0002")]
    [InlineData("objectives without a recent report", "OBJ-0001")]
    [InlineData("objectives without an action", "OBJ-0001 OBJ-0002 OBJ-0003")]
    [InlineData("objectives in Engineering", "OBJ-0001")]
    [InlineData("which goals were missed", "")]
    [InlineData("which KPIs are in alarm", "KPI-0002 KPI-0005")]
    [InlineData("KPIs with a warning", "KPI-0006")]
    [InlineData("which KPIs are off track", "KPI-0002 KPI-0005 KPI-0006")]
    [InlineData("which KPIs got worse", "KPI-0006")]
    [InlineData("KPIs without an owner", "KPI-0001 KPI-0002 KPI-0003 KPI-0004 KPI-0005 KPI-0007 KPI-0008")]
    [InlineData("KPIs owned by Max Keller", "KPI-0006")]
    [InlineData("which indicators have no figure", "KPI-0001 KPI-0003 KPI-0008")]
    [InlineData("KPIs with a value above 0", "KPI-0006")]
    [InlineData("welche Kennzahlen sind im Alarm", "KPI-0002 KPI-0005")]
    [InlineData("welche Ziele sind erreicht", "OBJ-0003")]
    [InlineData("offene Ziele", "OBJ-0001 OBJ-0002")]
    [InlineData("quels indicateurs sont en alarme", "KPI-0002 KPI-0005")]
    [InlineData("objectifs atteints", "OBJ-0003")]
    [InlineData("qué indicadores están en alarma", "KPI-0002 KPI-0005")]
    [InlineData("objetivos abiertos", "OBJ-0001 OBJ-0002")]
    public async Task In_words(string question, string keys) => Assert.Equal(keys, await Asked(Lea, question));

    [Theory]
    [InlineData("kpis that are off track", "KPI-0006")]
    [InlineData("objectives that are open", "OBJ-0002")]
    public async Task By_somebody_who_owns_one(string question, string keys) => Assert.Equal(keys, await Asked(Max, question));

    [Fact]
    public async Task By_somebody_who_owns_none() => Assert.Equal("", await Asked(Nour, "which KPIs are in alarm"));

    private static async Task<string> Asked(Person who, string question)
    {
        var talk = await World();
        var answer = await AnswerInChat.Of(talk, who, question);
        Assert.True(answer.Count is not null || answer.Reply.Card is not null, answer.Words);
        return string.Join(' ', answer.Rows.Select(row => row["id"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    private static async Task<Talk> World()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana)
            .Aside(t => t.Says(Lea, "kpi KPI-0006").Presses(Lea, "Change").Presses(Lea, "Save", ("owner", "max")).MeasuresKpis())
            .HasObjective(Zoe, "Half of the models are explained", target: "50").HasReported(Zoe, "OBJ-0001", ("2026-11-20", "20"))
            .HasObjective(Max, "Records are complete", target: "90", kpi: "KPI-0005", due: "2027-03-31")
            .HasObjective(Lea, "Everybody is trained", target: "60", due: "2026-12-15").HasReported(Lea, "OBJ-0003", ("2026-11-20", "61"))
            .Aside(t => t.Says(Lea, "objective OBJ-0003").Presses(Lea, "End").Presses(Lea, "End it", ("outcome", "Reached"), ("reason", "Done.")))
            .LetsDaysGoBy(8).Aside(t => t.Leaves(Ana)).LetsDaysGoBy(1)
            .Later(TimeSpan.FromDays(25));
        return talk;
    }
}
