using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Status;

namespace Aims.SavedQuestions;

/// <summary>Where saved questions are found and answered.</summary>
public sealed record SavedDesk(Records Records, StatusIndex Index, IDirectory Directory, AskDesk Asking)
{
    /// <summary>Somebody's own and what is shared with them, by name.</summary>
    internal Task<List<SavedQuestion>> Of(PersonId who, CancellationToken ct) => Index.Ask(
        About.Register,
        world => world.All<SavedQuestion>().Where(saved => saved.IsFor(who))
            .OrderBy(saved => saved.Owner != who).ThenBy(saved => saved.Name, StringComparer.OrdinalIgnoreCase).ThenBy(saved => saved.Id.Value, StringComparer.Ordinal).ToList(),
        ct);

    /// <summary>The names of somebody's own questions, but for one.</summary>
    internal async Task<IReadOnlyCollection<string>> NamesOf(PersonId owner, SavedQuestionId? but, CancellationToken ct) =>
        [.. (await Of(owner, ct)).Where(saved => saved.Owner == owner && saved.Id != but).Select(saved => saved.Name)];

    /// <summary>How many rows it has for somebody now, the question in words, or why it cannot be answered.</summary>
    internal Task<Glance> Look(Person who, DateTimeOffset now, Reader reader, StatusQuestion? question, CancellationToken ct) => question is null
        ? Task.FromResult(new Glance(null, "", "It cannot be read any more."))
        : Asking.On(who, now, reader.Zone, question, scene =>
        {
            var answered = Answering.Answer(question, Asking.Catalog, scene, new Part(0, 0));
            return answered.Answer is { } answer
                ? new Glance(answer.Total, QuestionWords.Of(question, Asking.Catalog, scene, reader), null)
                : new Glance(null, "", answered.Refusal!.Text);
        }, ct);
}

/// <param name="Count">How many rows; null when it cannot be answered.</param>
/// <param name="Wrong">Why it cannot be answered.</param>
internal sealed record Glance(int? Count, string Words, string? Wrong);
