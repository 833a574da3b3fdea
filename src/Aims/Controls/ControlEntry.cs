using Aims.Ledger;
using Aims.People;

namespace Aims.Controls;

/// <summary>A control with what is said about it: one of the annex, whether or not it has a record, or one of the organisation's own.</summary>
/// <param name="Record">Null while nobody has said anything.</param>
public sealed record ControlEntry(string Id, string Title, string Does, AnnexControl? Annex, Control? Record)
{
    public RecordKey Key => Control.Type.Key(Id);

    public bool IsOwn => Annex is null;

    public bool IsRetired => Record?.Own?.IsRetired is true;

    public string Objective => AnnexA.ObjectiveOf(Id);

    /// <summary>Null while nobody has decided.</summary>
    public bool? Applies => Record?.Decision?.Applies;

    public ControlStatus Status => Record?.Met?.Status ?? ControlStatus.NotStarted;

    public PersonId? Owner => Record?.Owner?.Who;

    public IReadOnlyList<string> Risks => Record?.Risks ?? [];

    /// <summary>Leads and auditors see all; whoever answers for one sees it.</summary>
    public bool MayBeSeenBy(Person who) => who.Oversees || Owner == who.Id;

    /// <summary>Leads, and whoever answers for it, say how it is met and what shows that.</summary>
    public bool MayBeKeptBy(Person who) => who.Is(Role.Lead) || Owner == who.Id;

    /// <returns>Null when there is no such control.</returns>
    public static ControlEntry? Of(string id, Control? record) =>
        AnnexA.Find(id) is { } annex ? new ControlEntry(id, annex.Title, annex.Does, annex, record)
        : record?.Own is { } own ? new ControlEntry(id, own.Title, own.Does, null, record)
        : null;

    /// <summary>All there are, in the order of the annex; what is retired too.</summary>
    /// <param name="records">Those that have a record.</param>
    public static IReadOnlyList<ControlEntry> All(IEnumerable<Control> records)
    {
        var byId = records.ToDictionary(control => control.Id);
        return [.. AnnexA.Current.Controls.Select(control => control.Id).Concat(byId.Keys.Where(id => AnnexA.Find(id) is null))
            .Select(id => Of(id, byId.GetValueOrDefault(id))).OfType<ControlEntry>().OrderBy(entry => AnnexA.OrderOf(entry.Id), StringComparer.Ordinal)];
    }
}
