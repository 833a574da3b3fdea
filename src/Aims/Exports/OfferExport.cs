using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Imports;
using Aims.Ledger;
using Aims.People;
using Aims.Risks;

namespace Aims.Exports;

/// <summary>The button under a list that takes it along.</summary>
public static class ExportButton
{
    public const string Verb = "export.offer", ListField = "list", AboutField = "about";

    public static Execute Of(ExportList list, string? about = null, string title = "Export") =>
        about is null ? Button.Open(title, Verb, (ListField, list.ToString())) : Button.Open(title, Verb, (ListField, list.ToString()), (AboutField, about));
}

/// <summary>"export systems": links to the list as a file.</summary>
/// <param name="address">Where people's browsers reach the bot; null when that is not known, and nothing can be offered.</param>
public sealed class OfferExport(Downloads downloads, IDirectory directory, Uri? address) : Intent
{
    public override string Verb => ExportButton.Verb;

    public override IReadOnlyList<string> Phrases =>
        ["export", "export systems", "export AI systems", "export register", "export inventory", "download register", "download systems"];

    public override Hint Hint => new("export systems", "the register as CSV, Excel or JSON");

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var list = turn.Fields.Choice<ExportList>(ExportButton.ListField) ?? ExportList.Systems;
        string? about = turn.Fields.Text(ExportButton.AboutField);
        if (Refused(turn.Who, list) is { } refusal)
            return Reply.Say(refusal.Text);
        if (address is null)
            return Reply.Say(Downloads.NoAddress);
        var links = new List<CardAction>();
        foreach (var format in Enum.GetValues<ExportFormat>())
            links.Add(await downloads.Link(turn, ExportWords.Of(format), new ListRequest(turn.Who.Id, list, about, format), address, ct));
        if (list is ExportList.ImportReport && about is not null)
            links.Add(Button.Open("Back to the import", Import.View, (Import.Field, about)));
        if (list is ExportList.FormProblems && about is not null)
            links.Add(Button.Open("Back to the form", ManagedForm.View, (ManagedForm.Field, about)));
        if (list is ExportList.Risks)
            links.Add(Button.Open("Back to the register", Risk.Register));
        return new Reply(
            Look.Card(TitleOf(list, about), Downloads.Terms,
                [Look.Text(Downloads.Terms), Look.Subtle("A text that a spreadsheet would take for a formula begins with an apostrophe in the file.")], secondary: links),
            $"{TitleOf(list, about)}. {Downloads.Terms}");
    }

    private Refusal? Refused(Person who, ExportList list) => list switch
    {
        ExportList.Systems or ExportList.Waiting or ExportList.Risks => null,
        ExportList.NotAcknowledged when who.Oversees || directory.IsManager(who.Id) => null,
        ExportList.ImportReport or ExportList.FormProblems when who.Oversees => null,
        ExportList.NotAcknowledged or ExportList.ImportReport or ExportList.FormProblems => new Refusal("export.not-allowed", "That list is for governance leads, auditors and managers."),
    };

    private static string TitleOf(ExportList list, string? about) => list switch
    {
        ExportList.Systems => "The register of AI systems as a file",
        ExportList.Risks => "The risk register as a file",
        ExportList.Waiting => "What waits for approval, as a file",
        ExportList.NotAcknowledged => "Who has not acknowledged, as a file",
        ExportList.ImportReport => $"The rows of {Plain.Line(about ?? "the import", 20)}, as a file",
        ExportList.FormProblems => $"What is wrong with {Plain.Line(about ?? "the form", 60)}, as a file",
    };
}
