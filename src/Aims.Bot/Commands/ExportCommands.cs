using System.CommandLine;
using System.Globalization;
using Aims.Assessments;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;
using Aims.Reports;
using Aims.Systems;
using Command = System.CommandLine.Command;

namespace Aims.Bot.Commands;

/// <summary><c>export …</c>: a file that the chat offers as a link, on standard output.</summary>
internal static class ExportCommands
{
    private static readonly Argument<SystemId> System = new("system")
    {
        Description = "The system, such as AIS-0042",
        CustomParser = argument =>
        {
            if (!RecordId.TryParse<SystemId>(argument.Tokens[0].Value, out var id))
                argument.AddError($"{argument.Tokens[0].Value} is not the id of a system, such as AIS-0042.");
            return id;
        },
    };

    private static readonly Option<ExportFormat> Format = new Option<ExportFormat>("--format") { Description = "Of the file", DefaultValueFactory = _ => ExportFormat.Csv }
        .AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "csv", "xlsx", "json");

    private static readonly Option<ReportFormat> ReportAs = new Option<ReportFormat>("--format") { Description = "Of the file", DefaultValueFactory = _ => ReportFormat.Docx }
        .AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "docx", "html");

    public static Command Export { get; } = Call.Group(
        "export", "Writes a list or a report to standard output.",
        List("systems", "The register of AI systems.", ExportList.Systems),
        List("waiting", "What waits for approval.", ExportList.Waiting),
        List("not-acknowledged", "Who has not acknowledged the AI policy.", ExportList.NotAcknowledged),
        List("risks", "The risks of systems and of the organisation.", ExportList.Risks),
        Call.CommandAs("report", "The assessment report of a system.", Report, System, ReportAs, Call.ShowsProgress));

    private static Command List(string name, string description, ExportList list) => Call.CommandAs(
        name, description,
        (call, who, ct) => Write(call, new ListRequest(who.Id, list, null, call.Get(Format)), $"{who.Name} may not have that list.", ct),
        Format, Call.ShowsProgress);

    private static async Task<int> Report(Call call, Person who, CancellationToken ct) =>
        (await call.Records.Read(AiSystem.Type, call.Get(System).Value, ct)).State?.Assessment is { } assessment
            ? await Write(call, new ReportRequest(who.Id, AssessmentId.From(assessment), call.Get(ReportAs)), $"{who.Name} may not have that report.", ct)
            : call.Fail($"{call.Get(System)} has no assessment.");

    private static async Task<int> Write(Call call, ExportRequest request, string refused, CancellationToken ct)
    {
        call.Progress("The records are read.");
        if (await call.System.Export.Make(request, call.Parts.Settings.Time.GetUtcNow(), ct) is not { } file)
            return call.Fail(refused);
        call.Progress(string.Create(CultureInfo.InvariantCulture, $"{file.Content.Length:N0} bytes"));
        await call.Say(file.Content, ct);
        return 0;
    }
}
