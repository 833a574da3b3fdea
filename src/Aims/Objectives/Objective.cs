using System.Text.Json.Serialization;
using Aims.Actions;
using Aims.Ledger;
using Aims.People;

namespace Aims.Objectives;

/// <summary>Something that the organisation wants to reach with its management system, with a number that shows it.</summary>
/// <param name="SetBy">Whoever set it.</param>
/// <param name="Start">Where the KPI stood when it was set; null when that is not known, or its owner reports the number.</param>
/// <param name="Values">What was reported, by day.</param>
/// <param name="End">Null while it is open.</param>
/// <param name="Changed">Why it was changed or opened again last; null when it never was.</param>
public sealed record Objective(
    ObjectiveId Id, ObjectivePlan Plan, PersonId SetBy, DateTimeOffset Since, double? Start, IReadOnlyList<ReportedValue> Values, IReadOnlyList<ActionId> Actions,
    ObjectiveEnd? End = null, string? Changed = null)
{
    public static RecordType<Objective, ObjectiveEvent> Type { get; } =
        new(Field, ObjectiveId.Prefix, After, () => ObjectivesJson.Default.Objective, () => ObjectivesJson.Default.ObjectiveEvent);

    /// <summary>The verbs that show one and all, and ask its owner for a number; and the name under which a button carries its id.</summary>
    public const string View = "objective.show", All = "objective.list", Report = "objective.ask-report", Close = "objective.ask-end", Change = "objective.ask-change", Field = "objective";

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    [JsonIgnore]
    public bool IsOpen => End is null;

    /// <summary>Whether its owner reports the number.</summary>
    [JsonIgnore]
    public bool IsReported => Plan.Kpi is null;

    /// <summary>By when the next number is asked for; null when none is.</summary>
    [JsonIgnore]
    public DateOnly? NextReport => !IsOpen || !IsReported ? null
        : (Values.Count > 0 ? Values[^1].Day : DateOnly.FromDateTime(Since.UtcDateTime)).AddMonths(Plan.Every is ReportEvery.Month ? 1 : 3) is var next && next < Plan.Due ? next : Plan.Due;

    public bool IsOverdueOn(DateOnly today) => IsOpen && Plan.Due < today;

    public ActionSource Source => new(Field, Id.Value, Plan.What, View, Field);

    private static Objective After(Objective? before, ObjectiveEvent happened, Stamp stamp) => happened switch
    {
        ObjectiveSet e => new(e.Id, e.Plan, stamp.By, stamp.At, e.Start, [], []),
        ObjectiveChanged e => before! with { Plan = e.Plan, Start = e.Start, Changed = e.Reason },
        ValueReported e => before! with { Values = [.. before.Values.Append(new(e.Day, e.Value, e.Note, stamp.By, stamp.At)).OrderBy(value => value.Day)] },
        ValueCorrected e => before! with
        {
            Values = [.. before.Values.Select(value => value.Day == e.Day ? value with { Value = e.Value, Was = value.Value, Because = e.Reason, By = stamp.By, At = stamp.At } : value)],
        },
        ObjectiveActionAdded e => before! with { Actions = [.. before.Actions, e.Action] },
        ObjectiveEnded e => before! with { End = new(e.Outcome, e.Reason, stamp.By, stamp.At) },
        ObjectiveReopened e => before! with { End = null, Changed = e.Reason },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Objective))]
[JsonSerializable(typeof(ObjectiveEvent))]
internal sealed partial class ObjectivesJson : JsonSerializerContext;
