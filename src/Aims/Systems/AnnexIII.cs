using Aims.Questions;

namespace Aims.Systems;

/// <summary>The areas and points of Annex III of the EU AI Act that a legal basis names: <c>Art. 6(2), Annex III 3(b), 4(a)</c>.</summary>
public static class AnnexIII
{
    private const string Name = "Annex III ";

    /// <summary>By the number of the point.</summary>
    public static IReadOnlyList<Choice> Areas { get; } =
    [
        Area("1", "biometrics", "annex iii biometrics|biometrics area"), Area("2", "critical infrastructure", "infrastructure|utilities"),
        Area("3", "education and training", "education|vocational training|schools"), Area("4", "employment and workers", "employment|workers management|recruitment and employment"),
        Area("5", "essential services", "essential private services|public services and benefits|essential services and benefits"), Area("6", "law enforcement", "police"),
        Area("7", "migration, asylum and borders", "migration|asylum|border control"), Area("8", "justice and democracy", "justice|administration of justice|democratic processes"),
    ];

    public static IReadOnlyList<Choice> Points { get; } =
    [
        Point("1a", "Remote identification"), Point("1b", "Biometric categories"), Point("1c", "Emotion recognition"), Point("2", "Safety of infrastructure"),
        Point("3a", "Admission"), Point("3b", "Learning outcomes"), Point("3c", "Level of education"), Point("3d", "Watching over exams"),
        Point("4a", "Recruitment"), Point("4b", "Terms and supervision of work"),
        Point("5a", "Public benefits"), Point("5b", "Creditworthiness"), Point("5c", "Life and health insurance"), Point("5d", "Emergency calls"),
        Point("6a", "Risk of becoming a victim"), Point("6b", "Lie detection"), Point("6c", "Weight of evidence"), Point("6d", "Risk of offending"), Point("6e", "Profiles in investigations"),
        Point("7a", "Lie detection at borders"), Point("7b", "Risks of who enters"), Point("7c", "Asylum and visa applications"), Point("7d", "Recognition at borders"),
        Point("8a", "Help for courts"), Point("8b", "Elections"),
    ];

    public static bool IsIn(string? basis) => basis?.Contains(Name, StringComparison.Ordinal) == true;

    /// <summary>As ids: <c>4a</c>.</summary>
    public static IReadOnlyList<string>? PointsOf(string? basis) => !IsIn(basis) ? null
        : [.. basis!.Split(';').Where(IsIn).SelectMany(part => part[(part.IndexOf(Name, StringComparison.Ordinal) + Name.Length)..].Split(", "))
            .Select(point => point.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Trim()).Distinct()];

    public static IReadOnlyList<string>? AreasOf(string? basis) => PointsOf(basis)?.Select(point => point[..1]).Distinct().ToList();

    private static Choice Area(string id, string what, string names) => new(id, $"Area {id}: {what}", $"{(id is "1" ? "" : $"{what}|")}annex iii area {id}|annex iii point {id}|annex 3 point {id}|in annex iii point {id}|in annex 3 point {id}|in annex iii area {id}|annex iii no {id}|annex iii number {id}|point {id} of annex iii|point {id} of annex 3|{names}");

    // A number alone would be taken for any number.
    private static Choice Point(string id, string what)
    {
        string written = id.Length == 1 ? id : $"{id[0]}({id[1]})";
        return new(id, $"{what}, {written}", $"annex iii {written}|annex iii {id}|annex iii point {written}|point {written}|point {id}{(id.Length == 1 ? "" : $"|{id}")}");
    }
}
