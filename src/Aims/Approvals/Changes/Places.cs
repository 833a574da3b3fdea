using Aims.Assessments;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>The places at which a change can be asked for: the fields of the registration, the pages of the assessment and their questions.</summary>
internal sealed record Places(IReadOnlyList<(string Value, ChangePlace Place)> All)
{
    private const int Room = 8_000, LongestTitle = 70;

    public static async Task<Places> Of(Approval approval, AiSystem system, Records records, FormLibrary library, Turn turn, CancellationToken ct)
    {
        var fields = SystemFields.All.Where(field => field != SystemFields.Owner && field.Belongs(system.Details))
            .Select(field => ($"field:{field.Id}", new ChangePlace(PlaceKind.Field, field.Id, $"Registration: {field.Label}")));
        if (approval.Assessment is null || (await records.Read(Assessment.Type, approval.Assessment, ct)).State is not { } assessment)
            return new([.. fields]);
        var form = (await library.Of(assessment.Form, ct)).Form.On(turn.Reader.Today(turn.Now));
        var pages = form.VisiblePages(assessment.Answers).ToList();
        string Title(Aims.Assessments.Forms.Page page) => page.Title?.In(turn.Reader.Culture) ?? page.Name;
        return new(
        [
            .. pages.Select(page => ($"page:{page.Name}", new ChangePlace(PlaceKind.Page, page.Name, Plain.Line($"Assessment: {Title(page)}", LongestTitle)))),
            .. fields.Where(field => SystemFields.Find(field.Item2.Id)!.IsAskedFirst),
            .. pages.SelectMany(page => form.VisibleQuestions(page, assessment.Answers).Select(question =>
                ($"question:{question.Name}", new ChangePlace(PlaceKind.Page, page.Name, Plain.Line(question.Title.In(turn.Reader.Culture), LongestTitle))))),
            .. fields.Where(field => !SystemFields.Find(field.Item2.Id)!.IsAskedFirst),
        ]);
    }

    /// <summary>What was chosen; null for no place, or none that there is.</summary>
    public ChangePlace? Find(string? value) => All.FirstOrDefault(place => place.Value == value).Place;

    public IReadOnlyList<Choice> ToChoose() => Colleagues.Fitting(Room, All.Select(place => new Choice(place.Place.Title, place.Value)));
}
