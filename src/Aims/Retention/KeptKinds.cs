using Aims.Approvals;
using Aims.Campaigns;
using Aims.Concerns;
using Aims.Imports;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Preferences;

namespace Aims.Retention;

/// <summary>From when a record of each kind has ended. What stands for the management system itself (systems, assessments, approvals, risks …) is in no rule.</summary>
internal static class KeptKinds
{
    public static IReadOnlyList<KeptKind> All { get; } =
    [
        // Of a version that binds nobody any more.
        Of(RetentionRules.Acknowledgement, Acknowledgement.Type, (_, record, ends) => When(ends.Versions, (record.Policy, record.Version))),
        // Who was asked by a campaign that is closed; the campaign itself stays.
        Of(RetentionRules.Campaign, Roll.Type, (id, _, ends) => When(ends.Campaigns, id[..id.IndexOf('.', StringComparison.Ordinal)])),
        Of(RetentionRules.Concern, Aims.Concerns.Concern.Type, (_, concern, _) => concern.IsOpen ? null : concern.Raised),
        // The code of one that is gone.
        Of(RetentionRules.Concern, ConcernKey.Type, (_, key, ends) => ends.Concerns.Contains(key.Concern) ? null : DateTimeOffset.MinValue),
        // The file and what was made of each of its rows; the systems stay.
        Of(RetentionRules.Import, Import.Type, (_, import, _) => import.IsOpen || import.IsWorking ? null : import.Since),
        Of(RetentionRules.Leaver, PersonalSettings.Type, (id, _, ends) => WhenLeft(ends, id)),
        Of(RetentionRules.Leaver, Absence.Type, (id, _, ends) => WhenLeft(ends, id)),
    ];

    private static KeptKind<TState, TEvent> Of<TState, TEvent>(string subject, RecordType<TState, TEvent> type, Func<string, TState, Ends, DateTimeOffset?> ended)
        where TState : class where TEvent : class => new(subject, type, ended);

    private static DateTimeOffset? When<T>(IReadOnlyDictionary<T, DateTimeOffset> ends, T what) => ends.TryGetValue(what, out var at) ? at : null;

    private static DateTimeOffset? WhenLeft(Ends ends, string id) =>
        PersonId.TryParse(id, out var who) && ends.Left.TryGetValue(who, out var day) ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
}
