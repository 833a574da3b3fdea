using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>Who asks and who answers.</summary>
public static class ConcernRules
{
    internal static Refusal NotFound { get; } = new("policy.no-concern", "There is no such question that you could see.");

    /// <summary>Who answers for a policy: its owner, and the leads where it has none who is still here.</summary>
    public static IReadOnlyList<Person> KeepersOf(PersonId? owner, IDirectory directory) =>
        owner is { } id && directory.Find(id) is { } known ? [known] : directory.With(Role.Lead);

    internal static bool MayAnswer(Person who, PersonId? owner) => who.Id == owner || who.Is(Role.Lead);

    internal static bool MaySee(Person who, Acknowledgement record, PersonId? owner) => who.Id == record.Person || who.Oversees || MayAnswer(who, owner);

    internal static Decided<AcknowledgementEvent> Raise(PolicyReading reading, ConcernKind kind, string? text)
    {
        var (version, before) = (reading.Version, reading.Record?.Concerns ?? []);
        return text is null ? new Refusal("policy.concern", kind is ConcernKind.Question ? "Write your question." : "Say why you cannot agree.")
            : text.Length > Concern.LongestText ? new Refusal("policy.concern", $"Say it in at most {Concern.LongestText} characters.")
            : kind is ConcernKind.Decline && !reading.IsAsked ? new Refusal("policy.signed", "You have agreed to this version already. If something speaks against it since, ask a question.")
            : before.Any(c => c.Kind == kind && c.Text == text && c.Answer is null) ? Decided<AcknowledgementEvent>.Nothing
            : before.Count >= Concern.Most ? new Refusal("policy.concern", $"You have written {Concern.Most} times about this version. Please talk to whoever answers for it.")
            : kind is ConcernKind.Question ? new PolicyQuestionAsked(version.Policy, version.Number.Major, version.Title, text)
            : new PolicyDeclined(version.Policy, version.Number.Major, version.Title, text);
    }

    internal static Decided<AcknowledgementEvent> Answer(Acknowledgement record, Person who, PersonId? owner, int? number, string? text) =>
        !MayAnswer(who, owner) || record.Concerns?.FirstOrDefault(c => c.Number == number) is not { } concern ? NotFound
        : concern.Answer is { } answer ? answer.Text == text && answer.By == who.Id ? Decided<AcknowledgementEvent>.Nothing
            : new Refusal("policy.answered", "Somebody has answered that already.")
        : text is null ? new Refusal("policy.answer", "Write an answer.")
        : text.Length > Concern.LongestAnswer ? new Refusal("policy.answer", $"Answer in at most {Concern.LongestAnswer:#,0} characters.")
        : new PolicyConcernAnswered(concern.Number, text);
}
