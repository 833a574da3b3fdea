using System.Text.Json.Serialization;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Act;

/// <summary>The screening of one system for its class under the EU AI Act, and the class that was last recorded.</summary>
/// <param name="Form">The form being filled in, or last filled in.</param>
/// <param name="Owners">Who may answer besides the leads: the system's owner and whoever registered it.</param>
/// <param name="Page">The page to resume at.</param>
/// <param name="By">Who is filling it in, or did last.</param>
/// <param name="Since">Since when it is open, or recorded.</param>
/// <param name="Recorded">Null before a class was first recorded; it stands while the system is classified again.</param>
public sealed record Screening(
    ScreeningId Id, string System, string SystemName, IReadOnlyList<PersonId> Owners, FormUsed Form, Answers Answers, string? Page, bool IsOpen,
    PersonId By, DateTimeOffset Since, RecordedClass? Recorded)
{
    public static RecordType<Screening, ScreeningEvent> Type { get; } =
        new("classification", ScreeningId.Prefix, After, () => ActJson.Default.Screening, () => ActJson.Default.ScreeningEvent);

    /// <summary>The verbs by which others offer what can be done about the class.</summary>
    public const string Start = "act.start", View = "act.open", Outcome = "act.class";

    /// <summary>The name under which a button carries the screening's id.</summary>
    public const string Field = "classification";

    /// <summary>The form that is filled in now.</summary>
    public static FormUsed FormNow => new(ShippedForms.ActScreening.Id, ShippedForms.ActScreening.Version, ShippedForms.ActScreening.Sha256);

    /// <summary>Whether it evaluates single persons, as recorded with the class, else as answered so far; null when that was not asked, or is not known.</summary>
    [JsonIgnore]
    public bool? Profiles => Recorded?.Profiles ?? ProfilesIn(Answers);

    public bool MayBeAnsweredBy(Person who) => Owners.Contains(who.Id) || who.Is(Role.Lead);

    private static bool? ProfilesIn(Answers answers) => (answers["profiles"] as Answer.Text)?.Value switch { "yes" => true, "no" => false, _ => null };

    private static Screening After(Screening? s, ScreeningEvent happened, Stamp stamp) => happened switch
    {
        ScreeningStarted e => new Screening(e.Id, e.System, e.SystemName, e.Owners, e.Form, e.Known, null, true, stamp.By, stamp.At, null),
        ScreeningAnswered e => s! with { Answers = s.Answers.Changed(e.Given, e.Cleared), Page = e.Resume, By = stamp.By },
        ClassRecorded e => s! with
        {
            IsOpen = false,
            By = stamp.By,
            Since = stamp.At,
            Recorded = new RecordedClass((s.Recorded?.Number ?? 0) + 1, e.Classification, e.Form, stamp.By, stamp.At) { Profiles = ProfilesIn(e.Answers) },
        },
        ScreeningReopened e => s! with
        {
            SystemName = e.SystemName,
            Owners = e.Owners,
            Form = e.Form,
            Page = null,
            IsOpen = true,
            By = stamp.By,
            Since = stamp.At,
        },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

/// <summary>A class as it was recorded.</summary>
/// <param name="Number">How many times a class was recorded for this system, this one included.</param>
public sealed record RecordedClass(int Number, Classification Classification, FormUsed Form, PersonId By, DateTimeOffset At)
{
    /// <summary>Whether the system evaluates single persons; null when that was not asked or known, or in what was stored before it was kept.</summary>
    public bool? Profiles { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Screening))]
[JsonSerializable(typeof(ScreeningEvent))]
internal sealed partial class ActJson : JsonSerializerContext;
