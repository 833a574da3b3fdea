using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.SavedQuestions;

/// <summary>Has a question come by itself, or changes when it does.</summary>
public sealed class Subscribe(SavedDesk desk) : SavedChange(desk)
{
    public const string Name = "saved.subscribe", AskName = "saved.ask-subscribe", RhythmField = "rhythm", HourField = "hour";

    // What was shown and not touched since: an untouched input may not be sent.
    private const string ShownRhythm = "shown-rhythm", ShownHour = "shown-hour";

    public override string Verb => Name;

    protected override string Done(Turn turn, SavedQuestion now) => now.SubscriptionOf(turn.Who.Id) is { } wanted ? $"It comes {SavedWords.Of(wanted)}." : "It comes no more.";

    protected override Task<Decided<SavedQuestionEvent>> Decide(Turn turn, SavedQuestion saved, CancellationToken ct) =>
        Task.FromResult(SavedRules.Subscribe(saved, turn.Who, RhythmOf(turn), HourOf(turn)));

    private protected override Reply? Again(Turn turn, SavedQuestion saved, Refusal refusal) =>
        refusal.Code == SavedRules.BadTime ? Ask.Draw(turn, saved, RhythmOf(turn) ?? Rhythm.EveryWorkingDay, HourOf(turn) ?? Subscription.Usual, refusal.Text) : null;

    private static Rhythm? RhythmOf(Turn turn) => turn.Fields.Choice<Rhythm>(turn.Fields.Has(RhythmField) ? RhythmField : ShownRhythm);

    private static int? HourOf(Turn turn) => turn.Fields.Number(turn.Fields.Has(HourField) ? HourField : ShownHour);

    /// <summary>Asks when.</summary>
    public sealed class Ask(SavedDesk desk) : SavedView(desk)
    {
        public override string Verb => AskName;

        protected override async Task<Reply> Answer(Turn turn, SavedQuestion saved, CancellationToken ct) =>
            !saved.IsFor(turn.Who.Id) ? await SavedCard.Reply(turn, saved, Desk, null, ct)
            : saved.SubscriptionOf(turn.Who.Id) is { } now ? Draw(turn, saved, now.Rhythm, now.Hour, null)
            : Draw(turn, saved, Rhythm.EveryWorkingDay, Subscription.Usual, null);

        internal static Reply Draw(Turn turn, SavedQuestion saved, Rhythm rhythm, int hour, string? problem)
        {
            bool isSubscribed = saved.SubscriptionOf(turn.Who.Id) is not null;
            string command = turn.NewId();
            return new Reply(
                Look.Card(
                    $"When should {saved.Name} come?", problem ?? $"Choose on which days, and at what hour where you are ({turn.Reader.Zone.Id}).",
                    [
                        Look.Field(Days(rhythm, turn.Who), "Nothing comes at weekends, nor while you are muted."),
                        Look.Field(Hours(hour), $"Your time ({turn.Reader.Zone.Id}).{(turn.Who.Is(Role.Lead) ? " Your daily digest has an hour of its own: say \"my settings\"." : "")}", error: problem),
                    ],
                    id: saved.Id.Value,
                    primary: Button.Change(
                        isSubscribed ? "Change" : "Subscribe", Name, command,
                        (SavedQuestion.Field, saved.Id.Value), (ShownRhythm, rhythm.ToString()), (ShownHour, hour.ToString(CultureInfo.InvariantCulture))),
                    secondary:
                    [
                        .. isSubscribed ? [Button.Change("Stop", StopSubscription.Name, command, (SavedQuestion.Field, saved.Id.Value))] : Array.Empty<CardAction>(),
                        SavedCard.On("Not now", SavedQuestion.View, saved),
                    ]),
                problem ?? $"When should {Plain.Line(saved.Name)} come?");
        }

        private static Input.ChoiceSet Days(Rhythm rhythm, Person who) => new(
            RhythmField, "On which days?", "Choose one of the list.",
            [.. Enum.GetValues<Rhythm>().Where(one => one is not Rhythm.InDigest || who.Is(Role.Lead)).Select(one => new Choice(SavedWords.Capital(SavedWords.Of(one)), one.ToString()))])
        {
            Value = rhythm.ToString(),
            IsRequired = true,
        };

        private static Input.ChoiceSet Hours(int hour) => new(
            HourField, "At what hour?", "Choose one of the list.",
            [.. Enumerable.Range(Subscription.Earliest, Subscription.Latest - Subscription.Earliest + 1).Select(one => new Choice(SavedWords.Hour(one), one.ToString(CultureInfo.InvariantCulture)))])
        {
            Value = hour.ToString(CultureInfo.InvariantCulture),
            IsRequired = true,
        };
    }
}

/// <summary>It comes no more; it stays on the list.</summary>
public sealed class StopSubscription(SavedDesk desk) : SavedChange(desk)
{
    public const string Name = "saved.stop";

    public override string Verb => Name;

    protected override string Done(Turn turn, SavedQuestion now) => "It comes no more. It stays on your list.";

    protected override Task<Decided<SavedQuestionEvent>> Decide(Turn turn, SavedQuestion saved, CancellationToken ct) => Task.FromResult(SavedRules.Stop(saved, turn.Who));
}
