using System.Globalization;
using Aims.Systems;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Asking.Inventory.InventoryQuestion;

namespace Aims.Tests.Asking.Inventory;

/// <summary>
/// The inventory of the US federal agencies of 2024 goes through the importer, and a lead asks about it in the chat. What comes back, figures
/// and whole files of groups, is what a script counts in the lines of the file.
/// </summary>
public sealed class TwentyQuestions
{
    private static IReadOnlyList<InventoryQuestion> Questions { get; } =
    [
        Counts("how many AI systems are there", line => !line.IsRetired),
        Counts("how many systems in total, including retired", _ => true),
        Counts("how many systems are in use", line => line.IsInUse),
        Counts("which systems are in pilot", line => line.IsPilot),
        Counts("how many planned systems are there", line => line.IsPlanned),
        Counts("how many retired systems", line => line.IsRetired),
        Counts("how many systems does the Department of Justice have", line => line is { IsRetired: false, Agency: "Department of Justice" }),
        Counts("systems of Homeland Security or Labor that are in use", line => line is { IsInUse: true, Agency: "Department of Homeland Security" or "Department of Labor" }),
        Counts("how many systems in pilot does the VA have", line => line is { IsPilot: true, Agency: "Department of Veterans Affairs" }),
        Counts("Treasury systems that are not in use", line => line is { IsRetired: false, IsInUse: false, Agency: "Department of the Treasury" }),
        Counts("systems of Energy in use", line => line is { IsInUse: true, Agency: "Department of Energy" }),
        Counts("same for Labor", line => line is { IsInUse: true, Agency: "Department of Labor" }),
        Counts("how many systems are in use at NASA", line => line is { IsInUse: true, Agency: "National Aeronautics and Space Administration" }),
        Counts("how many systems does SSA have", line => line is { IsRetired: false, Agency: "Social Security Administration" }),
        Counts("chatbot systems", line => !line.IsRetired && line.Speaks("chatbot")),
        Counts("only those in use", line => line.IsInUse && line.Speaks("chatbot")),
        Counts("and how many of those are in the Department of Health and Human Services", line => line is { IsInUse: true, Agency: "Department of Health and Human Services" } && line.Speaks("chatbot")),
        Counts("systems without a purpose", line => line is { IsRetired: false, Purpose: "" }),
        Counts("systems with contract 720BHA24IO00037", line => !line.IsRetired && line.Contract.Contains("720BHA24IO00037", StringComparison.Ordinal)),
        Groups("number of systems per department", line => !line.IsRetired, line => line.Agency),
        Groups("top 5 departments by number of systems", line => !line.IsRetired, line => line.Agency, 5),
        Groups("systems in use by stage and department", line => line.IsInUse, line => $"{Words.Of(LifeCycleStage.InUse)}, {line.Agency}"),
        Groups("systems of USAID by stage", line => line is { IsRetired: false, Agency: "United States Agency for International Development" }, StageOf),
        Rate("what share of the systems is in use", line => !line.IsRetired, line => line.IsInUse),
    ];

    [Fact]
    public async Task Count_what_a_script_counts()
    {
        var talk = new Talk();
        await talk.Sends(Staff.Lea, "inventory.csv", InventoryFile.Content).Presses(Staff.Lea, "Preview").Presses(Staff.Lea, "Import 2,133");
        var asked = new List<(InventoryQuestion Question, string Product, string Script)>();
        foreach (var question in Questions)
            asked.Add((question, question.Product(await AnswerInChat.Of(talk, Staff.Lea, question.Text)), question.Script(InventoryFile.Lines)));

        foreach (var (question, product, script) in asked)
            TestContext.Current.TestOutputHelper!.WriteLine($"{(product == script ? "  " : "! ")}{question.Text,-72} product {Short(product),-60} script {Short(script)}");
        Assert.Empty(asked.Where(one => one.Product != one.Script).Select(one => one.Question.Text));
    }

    private static string StageOf(InventoryLine line) => line switch
    {
        { IsInUse: true } => Words.Of(LifeCycleStage.InUse),
        { IsPilot: true } => Words.Of(LifeCycleStage.Pilot),
        { IsPlanned: true } => Words.Of(LifeCycleStage.Planned),
        _ => "",
    };

    private static string Short(string figures) => figures.Length <= 58 ? figures : string.Create(CultureInfo.InvariantCulture, $"{figures[..46]}… ({figures.Count(c => c == ';') + 1} groups)");
}
