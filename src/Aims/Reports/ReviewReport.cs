using Aims.Actions;
using Aims.Ledger;
using Aims.People;
using Aims.Reports.Documents;
using Aims.Reports.Sections;
using Aims.Reviews;

namespace Aims.Reports;

/// <summary>Makes the pack and the minutes of a management review as documents, for people who may have them at that moment (ISO/IEC 42001 9.3.3).</summary>
public sealed class MakeReviewReport(Records records, IDirectory directory)
{
    /// <returns>Null when there is none such, or the person may not have it.</returns>
    /// <exception cref="InvalidDataException">The pack was changed after it was frozen.</exception>
    public async Task<byte[]?> For(PersonId who, ReviewId id, ReviewPart part, CancellationToken ct) => directory.Find(who) is { } person ? await For(person, id, part, ct) : null;

    /// <inheritdoc cref="For(PersonId, ReviewId, ReviewPart, CancellationToken)"/>
    public async Task<byte[]?> For(Person person, ReviewId id, ReviewPart part, CancellationToken ct)
    {
        var record = await records.Read(ManagementReview.Type, id.Value, ct);
        if (record.State is not { Pack: { } frozen } review || !review.MayBeSeenBy(person))
            return null;
        var pack = await ReviewPack.Read(records, frozen, ct);
        return part switch
        {
            ReviewPart.Pack => Docx.Write(new PackLayout(review, pack, directory).Document()),
            ReviewPart.Minutes when review.Held is not null =>
                Docx.Write(new MinutesLayout(review, pack, await Planned(review, ct), new Seal(ManagementReview.Type.Kind, id.Value, record.Version, record.Hash), directory).Document()),
            ReviewPart.Minutes => null,
        };
    }

    // As they were planned: what became of them since is told by the next review.
    private async Task<IReadOnlyList<ActionPlanned>> Planned(ManagementReview review, CancellationToken ct) =>
    [
        .. (await Task.WhenAll(review.Actions.Select(async id => await records.History(ActionItem.Type, id.Value, ct).Select(happened => happened.Event).OfType<ActionPlanned>().FirstOrDefaultAsync(ct))))
            .OfType<ActionPlanned>(),
    ];
}

/// <summary>What stands where in the pack.</summary>
internal sealed class PackLayout(ManagementReview review, ReviewPack pack, IDirectory directory)
{
    private static readonly Column[] Numbers = [new("What", 50), new("Now or in the period", 25), new("In the period before", 25)], Rows = [new("What", 50), new("How it stands", 50)];

    public ReportDocument Document() => new(
        "Pack of the management review", review.AsSource.Title, review.Id.Value, pack.AsOf,
        [
            new("Review", $"{review.Id}, {ReportWords.Day(review.Day)}"), new("Led by", directory.NameOf(review.Plan.Chair)), new("Looks back to", ReportWords.Day(pack.From)),
            new("As of", ReportWords.Moment(pack.AsOf)), new("Compiled by", directory.NameOf(review.Pack!.By)), new("Seal of what it says (SHA-256)", review.Pack.Content),
        ],
        [.. pack.Pages.Select(page => new ReportSection($"{page.Title} ({page.Serves})", [.. Blocks(page)]))]);

    private static IEnumerable<Block> Blocks(PackPage page)
    {
        yield return new Block.Paragraph(page.Says);
        if (!page.Facts.IsEmpty)
            yield return new Block.Table($"Numbers: {page.Title}", Numbers, [.. page.Facts.Select(fact => (IReadOnlyList<Cell>)[fact.Name, fact.Value, fact.Before ?? "–"])]);
        if (!page.Rows.IsEmpty)
            yield return new Block.Table($"Single ones: {page.Title}", Rows, [.. page.Rows.Select(row => (IReadOnlyList<Cell>)[row.Title, row.Detail])]);
        if (page.Total > page.Rows.Length)
            yield return new Block.Paragraph($"And {page.Total - page.Rows.Length} more, which are in the register.");
    }
}

/// <summary>What stands where in the minutes.</summary>
internal sealed class MinutesLayout(ManagementReview review, ReviewPack pack, IReadOnlyList<ActionPlanned> planned, Seal seal, IDirectory directory)
{
    private static readonly Column[] Decisions = [new("Decision", 60), new("About", 25), new("Recorded by", 15)], Actions = [new("Action", 50), new("Who", 25), new("By when", 25)];

    private Meeting Held => review.Held!;

    public ReportDocument Document() => new(
        "Minutes of the management review", review.AsSource.Title, review.Id.Value, (review.Approved?.At ?? Held.At).ToUniversalTime(),
        [.. Cover()], [Conclusion(), Decided(), ToDo(), .. Said(), Check()]);

    private IEnumerable<ReportFact> Cover()
    {
        yield return new("Review", $"{review.Id}, held on {ReportWords.Day(review.HeldOn!.Value)}");
        yield return new("Led by", directory.NameOf(review.Plan.Chair));
        yield return new("There", string.Join(", ", Held.Present.Select(directory.NameOf)));
        if (review.Plan.Attendees.Except(Held.Present).ToList() is { Count: > 0 } absent)
            yield return new("Asked and not there", string.Join(", ", absent.Select(directory.NameOf)));
        yield return new("Period", $"{ReportWords.Day(pack.From)} to {ReportWords.Day(DateOnly.FromDateTime(pack.AsOf.UtcDateTime))}");
        yield return new("Minutes kept by", string.Join(", ", review.Writers.Select(directory.NameOf).Order(StringComparer.Ordinal)));
        yield return new("Minutes", review.Approved is { } approved ? $"Approved by {directory.NameOf(approved.By)}, {ReportWords.Moment(approved.At)}" : "Not approved yet: a draft");
        if (review.InsteadOfChair is { } instead)
            yield return new("Approved instead of whoever led it", $"{directory.NameOf(instead)}, since {directory.NameOf(review.Plan.Chair)} was not here any more");
        yield return new("Next review by", ReportWords.Day(Held.NextBy));
    }

    private ReportSection Conclusion() => new("Conclusion", [new Block.Paragraph(Held.Conclusion)]);

    private ReportSection Decided() => new("Decisions", review.Decisions.Any()
        ? [new Block.Table("Decisions", Decisions, [.. review.Decisions.Select(decision => (IReadOnlyList<Cell>)
            [new Cell(decision.Text, $"Decision {decision.Number}"), ReviewWords.Of(decision.Kind), new Cell(directory.NameOf(decision.By)) { IsName = true }])])]
        : [new Block.Paragraph("No decision on improvement, on a change to the management system or on resources was needed.")]);

    private ReportSection ToDo() => new("Actions", planned.Count == 0
        ? [new Block.Paragraph("No action was planned.")]
        :
        [
            new Block.Paragraph("As they were planned in the meeting. What is open is carried over to the next review."),
            new Block.Table("Actions", Actions, [.. planned.Select(action => (IReadOnlyList<Cell>)
            [
                new Cell(action.What, review.DecisionOf.TryGetValue(action.Id.Value, out int number) ? $"{action.Id}, decision {number}" : action.Id.Value),
                new Cell(directory.NameOf(action.Owner)) { IsName = true }, ReportWords.Day(action.Due),
            ])]),
        ]);

    // Each input, with what was said to it: also that nothing was.
    private IEnumerable<ReportSection> Said() =>
    [
        new("What was looked at and said",
        [
            .. pack.Pages.SelectMany(page => (IEnumerable<Block>)[new Block.Heading($"{page.Title} ({page.Serves})"), new Block.Paragraph(page.Says), .. Note(page)]),
        ]),
    ];

    private IEnumerable<Block> Note(PackPage page) => review.NoteOf(page.Id) is { Text.Length: > 0 } note ? [new Block.Facts("", [new("Said", note.Text)])] : [];

    private ReportSection Check() => new("How to check these minutes",
    [
        new Block.Paragraph($"They say what the record {seal.Id} says at version {seal.Version}, whose hash is {seal.Hash}. Changing anything of what happened up to then would change the hash."),
        new Block.Paragraph($"What management was shown is the pack of {ReportWords.Moment(pack.AsOf)}, whose seal (SHA-256) is {review.Pack!.Content}."),
    ]);
}
