using Aims.Controls;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Readiness;

namespace Aims.Responsibilities;

public enum SubjectKind
{
    Clause,
    Control,
    Process,
}

/// <summary>What is still wrong with who answers for something; the worst first.</summary>
public enum Gap
{
    Left,
    Declined,
    NotFit,
    Unassigned,
    Waiting,
}

/// <summary>A clause, a control or a process with who answers for it, whether or not anybody does.</summary>
/// <param name="Title">Its short title.</param>
/// <param name="IsNeeded">False for a control that is excluded: nobody has to answer for it.</param>
/// <param name="Record">Null while nobody was named.</param>
public sealed record ResponsibilityEntry(string Id, string Title, SubjectKind Kind, bool IsNeeded, Responsibility? Record)
{
    /// <summary>Who owns it as a control; null for nobody, and for what is no control.</summary>
    public PersonId? Keeper { get; init; }

    /// <summary>What stands for the part of the processes.</summary>
    public const string OfProcesses = "processes";

    private static readonly IReadOnlyList<ResponsibilityEntry> Shipped =
    [
        .. Clauses.All.Select(clause => new ResponsibilityEntry(clause.Id, clause.Title, SubjectKind.Clause, true, null)),
        .. AnnexA.Current.Controls.Select(control => new ResponsibilityEntry(control.Id, control.Title, SubjectKind.Control, true, null)),
        .. Processes.All.Select(process => new ResponsibilityEntry(process.Id, process.Title, SubjectKind.Process, true, null)),
    ];

    private static readonly Dictionary<string, ResponsibilityEntry> byId = Shipped.ToDictionary(entry => entry.Id);

    public RecordKey Key => Responsibility.Type.Key(Id);

    /// <summary>The clause 4 to 10 or the objective of Annex A that it is a part of.</summary>
    public string Part => Kind switch { SubjectKind.Clause => Id.Split('.')[0], SubjectKind.Control => AnnexA.ObjectiveOf(Id), SubjectKind.Process => OfProcesses };

    /// <summary><c>Clause 9.2.1 General</c>, <c>A.6.2.4 AI system verification and validation</c>, <c>Incident handling</c></summary>
    public string Name => Kind switch { SubjectKind.Clause => $"Clause {Id} {Title}", SubjectKind.Control => $"{Id} {Title}", SubjectKind.Process => Title };

    /// <summary>The clauses and controls that it is, or puts into practice.</summary>
    public IReadOnlyList<string> Serves => Kind is SubjectKind.Process ? Processes.Find(Id)?.Serves ?? [] : [Id];

    /// <summary>Where it stands among the others: clauses, then controls, then processes.</summary>
    public string Order => $"{(int)Kind}{(Kind is SubjectKind.Process ? Title : AnnexA.OrderOf(Id))}";

    /// <summary>What is wrong with it, the worst only; null when all who were named have accepted and are here.</summary>
    public Gap? GapIn(DirectoryIndex people) =>
        !IsNeeded ? null
        : Record is not { Accountable: { } accountable } record ? Gap.Unassigned
        : record.Holders.Any(holder => people.Find(holder.Who) is null) ? Gap.Left
        : record.Holders.Any(holder => holder.HasDeclined) ? Gap.Declined
        : !IsFit(people.Find(accountable.Who)!, people) ? Gap.NotFit
        : record.Holders.Any(holder => !holder.HasAccepted) ? Gap.Waiting
        : null;

    /// <summary>Whether somebody may be accountable: a governance lead, or whoever others report to. Anybody may be responsible.</summary>
    public static bool IsFit(Person who, DirectoryIndex people) => who.Is(Role.Lead) || people.IsManager(who.Id);

    /// <summary>One by its id, with its record as it was read; null for none.</summary>
    /// <param name="control">The record of the control; null for none, and for what is no control.</param>
    public static ResponsibilityEntry? Of(string id, Responsibility? record, Control? control) =>
        byId.GetValueOrDefault(id) is { } shipped ? shipped with { Record = record, IsNeeded = control?.Decision is not { Applies: false }, Keeper = control?.Owner?.Who }
        : record?.Process is { } own ? own.IsRetired ? null : new(id, own.Title, SubjectKind.Process, true, record)
        : control?.Own is { IsRetired: false } mine ? new(id, mine.Title, SubjectKind.Control, control.Decision is not { Applies: false }, record) { Keeper = control.Owner?.Who }
        : null;

    /// <summary>All there are: the clauses, the controls with the organisation's own, the processes with its own.</summary>
    public static IReadOnlyList<ResponsibilityEntry> All(IRecordsInMemory records) =>
        [.. Shipped.Select(entry => entry.Id)
            .Concat(records.All<Control>().Where(control => control.Own is not null).Select(control => control.Id))
            .Concat(records.All<Responsibility>().Where(record => record.Process is not null).Select(record => record.Id))
            .Select(id => Of(id, records.Find<Responsibility>(id), records.Find<Control>(id))).OfType<ResponsibilityEntry>().OrderBy(entry => entry.Order, StringComparer.Ordinal)];

    /// <summary>An id as people type it, as it is stored: <c>9.2.1</c>, <c>A.6.2.4</c>, <c>OWN-0001</c>, <c>PRO-0001</c>, or a process by its name; null for none.</summary>
    public static string? Named(string? typed)
    {
        string said = typed?.Trim().TrimEnd('.', '?') ?? "";
        if (said.StartsWith("clause ", StringComparison.OrdinalIgnoreCase) || said.StartsWith("control ", StringComparison.OrdinalIgnoreCase))
            said = said[(said.IndexOf(' ', StringComparison.Ordinal) + 1)..].Trim();
        return Clauses.Find(said) is { } clause && clause.Id == said ? clause.Id
            : ControlDesk.Named(said) is { } control ? control
            : RecordId.TryParse<ProcessId>(said, out var own) ? own.Value
            : Processes.All.FirstOrDefault(process => process.Id == said || string.Equals(process.Title, said, StringComparison.OrdinalIgnoreCase))?.Id;
    }
}
