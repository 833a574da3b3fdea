using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>What a page of the registration sent, checked.</summary>
/// <param name="Change">What is right, to be saved whatever else is wrong.</param>
/// <param name="Rejected">What was sent but could not be taken, by input, each in a sentence that says what to do.</param>
/// <param name="Problems">The same, and what is missing or was emptied.</param>
internal sealed record StepReading(
    SystemDetails Change, IReadOnlyDictionary<string, string> Rejected, IReadOnlyDictionary<string, string> Problems)
{
    /// <summary>As many characters as the register takes. All of it is shown to whoever decides.</summary>
    public const int LongestName = 100, LongestSupplier = 100, LongestText = 500;

    /// <summary>Reads a page. An input that was not touched is absent and keeps its value.</summary>
    public static StepReading Read(Step step, Fields fields, SystemDetails known, IDirectory directory)
    {
        var change = step switch
        {
            Step.Purpose => new SystemDetails
            {
                Name = Line(fields, StepFields.Name, 3, LongestName),
                Purpose = Text(fields, StepFields.Purpose),
            },
            Step.Responsibility => new SystemDetails
            {
                Owner = Colleague(fields, directory),
                Department = DepartmentOf(fields, directory),
                Source = fields.Choice<Source>(StepFields.Source),
                Supplier = Line(fields, StepFields.Supplier, 2, LongestSupplier),
                Stage = fields.Choice<LifeCycleStage>(StepFields.Stage),
            },
            Step.Data => new SystemDetails
            {
                Data = Some(fields.Choices<DataKind>(StepFields.Data)),
                People = Some(fields.Choices<AffectedPeople>(StepFields.People)),
            },
            Step.Oversight => new SystemDetails
            {
                Autonomy = fields.Choice<Autonomy>(StepFields.Autonomy),
                Oversight = Text(fields, StepFields.Oversight),
            },
            Step.Review => new SystemDetails(),
        };
        string[] notTaken = [.. NotTaken(step, fields, change, known.With(change).Source)];
        return new StepReading(
            change,
            notTaken.Where(field => fields.Text(field) is not null).ToDictionary(field => field, Ask),
            Missing(step, known.With(change)).Keys.Union(notTaken).ToDictionary(field => field, Ask));
    }

    /// <summary>What was given on the first page before there was a draft.</summary>
    public static SystemDetails Given(Fields fields) => new()
    {
        Name = Line(fields, StepFields.GivenName, 3, LongestName),
        Purpose = Text(fields, StepFields.GivenPurpose),
    };

    /// <summary>What a page still lacks, by input.</summary>
    public static IReadOnlyDictionary<string, string> Missing(Step step, SystemDetails details) =>
        (step switch
        {
            Step.Purpose => Lacks(
                (StepFields.Name, details.Name), (StepFields.Purpose, details.Purpose)),
            Step.Responsibility => Lacks(
                (StepFields.Owner, details.Owner), (StepFields.Department, details.Department), (StepFields.Source, details.Source),
                (StepFields.Supplier, details.Source is Source.Supplier ? details.Supplier : ""), (StepFields.Stage, details.Stage)),
            Step.Data => Lacks((StepFields.Data, details.Data), (StepFields.People, details.People)),
            Step.Oversight => Lacks((StepFields.Autonomy, details.Autonomy), (StepFields.Oversight, details.Oversight)),
            Step.Review => [],
        }).ToDictionary(field => field, Ask);

    /// <summary>The sentence that stands at an input that is wrong or missing.</summary>
    public static string Ask(string field) => field switch
    {
        StepFields.Name => $"Give it a name of 3 to {LongestName} characters.",
        StepFields.Purpose => $"Say what it is for, in 10 to {LongestText} characters.",
        StepFields.Owner => "Choose the colleague who answers for it.",
        StepFields.Department => "Choose a department.",
        StepFields.Source => "Choose where it comes from.",
        StepFields.Supplier => $"Name the supplier, in 2 to {LongestSupplier} characters.",
        StepFields.Stage => "Choose how far it is.",
        StepFields.Data => "Choose at least one kind of data.",
        StepFields.People => "Choose at least one group; \"Nobody\" is an answer too.",
        StepFields.Autonomy => "Choose what happens with its results.",
        StepFields.Oversight => $"Say who watches it and how it is stopped, in 10 to {LongestText} characters.",
        _ => "Please check this answer.",
    };

    private static IEnumerable<string> Lacks(params (string Field, object? Answer)[] answers) =>
        answers.Where(a => a.Answer is null).Select(a => a.Field);

    // The input was sent but nothing of it could be taken: the stored answer stays and the writer is told.
    private static IEnumerable<string> NotTaken(Step step, Fields fields, SystemDetails change, Source? source)
    {
        (Step Step, string Field, object? Taken)[] read =
        [
            (Step.Purpose, StepFields.Name, change.Name), (Step.Purpose, StepFields.Purpose, change.Purpose),
            (Step.Responsibility, StepFields.Owner, change.Owner), (Step.Responsibility, StepFields.Department, change.Department),
            (Step.Responsibility, StepFields.Source, change.Source), (Step.Responsibility, StepFields.Stage, change.Stage),
            // Whoever builds it in-house may leave the supplier empty.
            (Step.Responsibility, StepFields.Supplier, source is Source.Supplier || fields.Text(StepFields.Supplier) is not null ? change.Supplier : ""),
            (Step.Data, StepFields.Data, change.Data), (Step.Data, StepFields.People, change.People),
            (Step.Oversight, StepFields.Autonomy, change.Autonomy), (Step.Oversight, StepFields.Oversight, change.Oversight),
        ];
        return read.Where(r => r.Step == step && fields.Has(r.Field) && r.Taken is null).Select(r => r.Field);
    }

    private static string? Line(Fields fields, string name, int shortest, int longest) =>
        fields.Text(name) is { } text && text.Length <= longest && Visible(text) >= shortest ? text : null;

    private static string? Text(Fields fields, string name) => Line(fields, name, 10, LongestText);

    // A name of nothing that anybody can see is no name.
    private static int Visible(string text) => Plain.Line(text).Length;

    private static PersonId? Colleague(Fields fields, IDirectory directory) =>
        PersonId.TryParse(fields.Text(StepFields.Owner), out var id) && directory.Find(id) is not null ? id : null;

    private static string? DepartmentOf(Fields fields, IDirectory directory) =>
        directory.Departments().FirstOrDefault(d => d == fields.Text(StepFields.Department));

    private static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> chosen) => chosen.Count == 0 ? null : chosen;
}
