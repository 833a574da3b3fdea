using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;

namespace Aims.SavedQuestions;

/// <summary>
/// A question that somebody keeps under a name. Its days stay as they were asked for ("last month"), and it is answered for whoever asks
/// it: they see what they may see, and "my" means theirs.
/// </summary>
/// <param name="Said">As it was typed; null when it came from a button.</param>
/// <param name="Json">The question, as <see cref="QuestionJson"/> writes it.</param>
public sealed record SavedQuestion(SavedQuestionId Id, PersonId Owner, string Name, string? Said, string Json)
{
    public static RecordType<SavedQuestion, SavedQuestionEvent> Type { get; } =
        new(Field, SavedQuestionId.Prefix, After, () => SavedQuestionsJson.Default.SavedQuestion, () => SavedQuestionsJson.Default.SavedQuestionEvent);

    /// <summary>The verbs that save a question, ask one, show what can be done with it, and list a person's.</summary>
    public const string Save = "saved.save", Ask = "saved.ask", View = "saved.show", All = "saved.list";

    /// <summary>The name under which a button carries the id of a saved question.</summary>
    public const string Field = "saved";

    public ImmutableArray<PersonId> SharedWith { get; init; } = [];

    public ImmutableArray<Subscription> Subscriptions { get; init; } = [];

    /// <summary>Who had subscribed when it ceased to be shared with them.</summary>
    public ImmutableArray<PersonId> Ended { get; init; } = [];

    public bool IsDeleted { get; init; }

    [JsonIgnore]
    public RecordKey Key => Type.Key(Id.Value);

    /// <returns>Null when it can no longer be read.</returns>
    public StatusQuestion? Read() => QuestionJson.Read(Json);

    public bool IsFor(PersonId who) => !IsDeleted && (Owner == who || SharedWith.Contains(who));

    public Subscription? SubscriptionOf(PersonId who) => Subscriptions.FirstOrDefault(one => one.Who == who);

    /// <summary>Whether somebody wants it at the top of their daily digest.</summary>
    public bool IsInDigestOf(PersonId who) => IsFor(who) && SubscriptionOf(who) is { Rhythm: Rhythm.InDigest };

    private static SavedQuestion After(SavedQuestion? before, SavedQuestionEvent happened, Stamp stamp) => happened switch
    {
        QuestionSaved e => new(e.Id, stamp.By, e.Name, e.Said, e.Question),
        QuestionRenamed e => before! with { Name = e.Name },
        QuestionShared e => before! with { SharedWith = before.SharedWith.Add(e.With), Ended = before.Ended.Remove(e.With) },
        QuestionUnshared e => before!.Without(e.With) with
        {
            SharedWith = before.SharedWith.Remove(e.With),
            Ended = before.SubscriptionOf(e.With) is null ? before.Ended : before.Ended.Add(e.With),
        },
        QuestionSubscribed e => before!.With((before.SubscriptionOf(stamp.By) ?? new(stamp.By, e.Rhythm, e.Hour)) with { Rhythm = e.Rhythm, Hour = e.Hour }),
        SubscriptionSent e when before!.SubscriptionOf(stamp.By) is { } sent => before.With(sent with { Last = new(e.Day, e.Count), Before = sent.Last }),
        SubscriptionStopped => before!.Without(stamp.By),
        QuestionDeleted => before! with { IsDeleted = true },
        QuestionBroughtBack => before! with { IsDeleted = false },
        _ => throw new InvalidOperationException($"Unknown event {happened.GetType().Name}."),
    };

    private SavedQuestion With(Subscription one) => this with { Subscriptions = Without(one.Who).Subscriptions.Add(one) };

    private SavedQuestion Without(PersonId who) => this with { Subscriptions = Subscriptions.RemoveAll(one => one.Who == who) };
}
