using Aims.Cards;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;

namespace Aims.SavedQuestions;

/// <summary>What may be done with saved questions, and by whom.</summary>
internal static class SavedRules
{
    public const int MostOfOnePerson = 30, MostShared = 10, LongestName = 60, LongestSaid = 200;

    public const string BadName = "saved.name", BadPerson = "saved.person", BadTime = "saved.time";

    public static Refusal NotFound { get; } = new("saved.not-found", "That saved question is not there any more, or is not shared with you. Say \"my questions\" to see yours.");

    public static Refusal Unreadable { get; } = new("saved.unreadable", "That question cannot be kept. Please ask it again in words, shorter, then save it.");

    private static Refusal NotOwner { get; } = new("saved.not-owner", "Only whoever saved it can do that. Ask it, and save it under a name of your own.");

    /// <param name="others">The names of the owner's other questions.</param>
    public static Decided<SavedQuestionEvent> Save(SavedQuestionId id, string? name, string? said, StatusQuestion? question, IReadOnlyCollection<string> others) =>
        question is null || QuestionJson.Write(question) is not { Length: <= QuestionJson.Longest } json ? Unreadable
        : (Room(others) ?? Wrong(name, others)) is { } refusal ? refusal
        : new QuestionSaved(id, Clean(name), Shown(said), json);

    public static Decided<SavedQuestionEvent> Rename(SavedQuestion saved, Person who, string? name, IReadOnlyCollection<string> others) =>
        (Mine(saved, who) ?? Wrong(name, others)) is { } refusal ? refusal
        : Clean(name) == saved.Name ? Decided<SavedQuestionEvent>.Nothing : new QuestionRenamed(Clean(name));

    public static Decided<SavedQuestionEvent> Share(SavedQuestion saved, Person who, PersonId? with, IDirectory directory) =>
        Mine(saved, who) is { } refusal ? refusal
        : with is not { } colleague || colleague == saved.Owner || directory.Find(colleague) is null ? new Refusal(BadPerson, "Choose a colleague.")
        : saved.SharedWith.Contains(colleague) ? Decided<SavedQuestionEvent>.Nothing
        : saved.SharedWith.Length >= MostShared ? new Refusal(BadPerson, $"It is shared with {MostShared} people already. Stop sharing it with somebody first.")
        : new QuestionShared(colleague);

    /// <summary>The owner takes it from anybody; others leave it themselves.</summary>
    public static Decided<SavedQuestionEvent> Unshare(SavedQuestion saved, Person who, PersonId? with) =>
        !saved.IsFor(who.Id) ? NotFound
        : with is not { } colleague || (colleague != who.Id && saved.Owner != who.Id) ? NotOwner
        : saved.SharedWith.Contains(colleague) ? new QuestionUnshared(colleague) : Decided<SavedQuestionEvent>.Nothing;

    public static Decided<SavedQuestionEvent> Subscribe(SavedQuestion saved, Person who, Rhythm? rhythm, int? hour) =>
        !saved.IsFor(who.Id) ? NotFound
        : rhythm is not { } chosen || hour is not (>= Subscription.Earliest and <= Subscription.Latest) || (chosen is Rhythm.InDigest && !who.Is(Role.Lead))
            ? new Refusal(BadTime, "Choose a day and an hour of the lists.")
        : saved.SubscriptionOf(who.Id) is { } now && now.Rhythm == chosen && now.Hour == hour ? Decided<SavedQuestionEvent>.Nothing
        : new QuestionSubscribed(chosen, hour.Value);

    public static Decided<SavedQuestionEvent> Stop(SavedQuestion saved, Person who) =>
        !saved.IsFor(who.Id) ? NotFound
        : saved.SubscriptionOf(who.Id) is null ? Decided<SavedQuestionEvent>.Nothing : new SubscriptionStopped();

    /// <summary>Once a day, to whom it is still for.</summary>
    public static Decided<SavedQuestionEvent> Send(SavedQuestion saved, PersonId who, DateOnly day, int? count) =>
        saved.IsFor(who) && saved.SubscriptionOf(who) is { } wanted && !(wanted.Last?.Day >= day) ? new SubscriptionSent(day, count) : Decided<SavedQuestionEvent>.Nothing;

    public static Decided<SavedQuestionEvent> Delete(SavedQuestion saved, Person who) =>
        saved.Owner != who.Id ? NotOwner : saved.IsDeleted ? Decided<SavedQuestionEvent>.Nothing : new QuestionDeleted();

    public static Decided<SavedQuestionEvent> BringBack(SavedQuestion saved, Person who, IReadOnlyCollection<string> others) =>
        saved.Owner != who.Id ? NotFound
        : !saved.IsDeleted ? Decided<SavedQuestionEvent>.Nothing
        : (Room(others) ?? Wrong(saved.Name, others)) is { } refusal ? refusal
        : new QuestionBroughtBack();

    private static Refusal? Mine(SavedQuestion saved, Person who) => !saved.IsFor(who.Id) ? NotFound : saved.Owner != who.Id ? NotOwner : null;

    private static Refusal? Room(IReadOnlyCollection<string> others) => others.Count < MostOfOnePerson ? null
        : new("saved.full", $"You keep {MostOfOnePerson} questions already. Delete one first: say \"my questions\".");

    private static Refusal? Wrong(string? name, IReadOnlyCollection<string> others) => Clean(name) switch
    {
        { Length: 0 or > LongestName } => new(BadName, $"Give it a name of at most {LongestName} characters."),
        var clean when others.Contains(clean, StringComparer.OrdinalIgnoreCase) => new(BadName, "You have a question of that name already. Choose another."),
        _ => null,
    };

    private static string Clean(string? name) => Plain.Line(name ?? "");

    private static string? Shown(string? said) => Plain.Line(said ?? "", LongestSaid) is { Length: > 0 } words ? words : null;
}
