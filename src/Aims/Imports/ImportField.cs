using Aims.Systems;

namespace Aims.Imports;

/// <summary>What a column can hold: a field of the record, or the id under which the organisation knows the system.</summary>
/// <param name="Names">Headings under which spreadsheets have it.</param>
public sealed record ImportField(string Id, string Label, IReadOnlyList<string> Names)
{
    /// <summary>The file's own id of a row, by which it is known again. It stays with the import.</summary>
    public static ImportField OwnId { get; } = new("own-id", "Your own id", ["ID", "Use case ID", "System ID", "Number", "No", "Reference", "Inventory ID", "Nummer", "Kennung", "Identifiant"]);

    public static IReadOnlyList<ImportField> All { get; } =
        [.. SystemFields.All.Select(f => new ImportField(f.Id, f.Label, [f.Label, f.Question, .. f.Names, .. OfInventories(f)])), OwnId];

    public static ImportField? Find(string? id) => All.FirstOrDefault(field => field.Id == id);

    // The headings of the US federal inventory (OMB M-24-10), whose columns are questions.
    private static IEnumerable<string> OfInventories(SystemField field) =>
        field == SystemFields.Purpose ? ["What is the intended purpose and expected benefits of the AI?"]
        : field == SystemFields.Stage ? ["Stage of Development"]
        : field == SystemFields.Source ? ["Was the AI system involved in this use case developed (or is it to be developed) under contract(s) or in-house?"]
        : field == SystemFields.Contract ? ["Provide the Procurement Instrument Identifier(s) (PIID) of the contract(s) used."]
        : field == SystemFields.UsedBy ? ["Bureau"]
        : field == SystemFields.EndsOn ? ["Date Retired"]
        : field == SystemFields.DataSources ? ["Describe any agency-owned data used to train, fine-tune, and/or evaluate performance of the model(s) used in this use case."]
        : [];
}
