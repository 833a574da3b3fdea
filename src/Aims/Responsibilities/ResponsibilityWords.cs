using Aims.Controls;
using Aims.People;
using Aims.Readiness;

namespace Aims.Responsibilities;

/// <summary>The slice's values as people read them.</summary>
public static class ResponsibilityWords
{
    public static string Of(Gap gap) => gap switch
    {
        Gap.Unassigned => "Nobody named",
        Gap.Left => "Somebody has left",
        Gap.Declined => "Declined",
        Gap.NotFit => "Accountable without a team or role",
        Gap.Waiting => "Not accepted yet",
    };

    public static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Clause => "Clause",
        SubjectKind.Control => "Control",
        SubjectKind.Process => "Process",
    };

    /// <summary><c>accountable and responsible</c></summary>
    public static string Of(Holder holder) => holder switch
    {
        { IsAccountable: true, IsResponsible: true } => "accountable and responsible",
        { IsAccountable: true } => "accountable",
        _ => "responsible",
    };

    /// <summary><c>Clause 9 Performance evaluation</c>, <c>A.6 AI system life cycle</c>, <c>Processes</c></summary>
    public static string OfPart(string part) =>
        part == ResponsibilityEntry.OfProcesses ? "Processes"
        : char.IsAsciiDigit(part[0]) ? $"Clause {part} {Clauses.Chapters.First(chapter => chapter.Id == part).Title}"
        : ControlWords.OfObjective(part);

    /// <summary>The clauses 4 to 10, the objectives of Annex A, and the processes.</summary>
    public static IReadOnlyList<string> Parts { get; } =
        [.. Clauses.Chapters.Select(chapter => chapter.Id), .. AnnexA.Current.Objectives.Select(objective => objective.Id), AnnexA.Own, ResponsibilityEntry.OfProcesses];

    /// <summary><c>Max Keller is accountable; Ana Ruiz and Zoë O'Neill are responsible</c></summary>
    public static string Line(ResponsibilityEntry entry, IDirectory directory)
    {
        if (entry.Record is not { Accountable: { } accountable } record)
            return !entry.IsNeeded ? "Excluded: nobody has to answer for it" : entry.Keeper is { } keeper ? $"Nobody is accountable or responsible; {directory.NameOf(keeper)} owns it as a control" : "Nobody is accountable or responsible";
        PersonId[] responsible = [.. record.Responsible.Select(holder => holder.Who)];
        return responsible is [var only] && only == accountable.Who ? $"{directory.NameOf(only)} is accountable and responsible"
            : $"{directory.NameOf(accountable.Who)} is accountable; {directory.NamesOf(responsible)} {(responsible.Length == 1 ? "is" : "are")} responsible";
    }

    /// <summary>What happened, after the name of who did it.</summary>
    public static string Of(ResponsibilityEvent happened, Func<PersonId, string> name) => happened switch
    {
        ProcessAdded e => $"named the process \"{e.Title}\"",
        ProcessRetired => "retired the process",
        ResponsibilityAssigned e => $"made {name(e.Accountable)} accountable, and {string.Join(", ", e.Responsible.Select(name))} responsible",
        ResponsibilityAccepted => "accepted it",
        ResponsibilityDeclined e => $"declined it: {e.Reason}",
        _ => throw new InvalidOperationException($"{happened.GetType().Name} has no words yet."),
    };
}
