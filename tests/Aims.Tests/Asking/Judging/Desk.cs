using System.Globalization;
using Aims.Approvals;
using Aims.People;
using Aims.Questions;
using Aims.Status;
using Aims.Tests.Asking.KnownWorld;
using Aims.Tests.Chat;

namespace Aims.Tests.Asking.Judging;

/// <summary>Asks the product: the text as somebody of that role types it, after what was asked before.</summary>
internal sealed class Desk(Office office, Talk talk)
{
    private readonly QuestionReader reader = new(ManagementSystem.Subjects);
    private readonly Scenes scenes = new(talk.Index, office, office, office.People, Routes.Shipped);

    public static async Task<Desk> Open(Facts facts, CancellationToken ct)
    {
        var office = await Organisation.Founded(facts, ct);
        return new Desk(office, new Talk(office, new StoppedClock(office.Now)));
    }

    // One question that fails must not hide how the others went.
    public async Task<Got> Ask(Question question, CancellationToken ct)
    {
        var who = office.People.Find(PersonId.Parse(Askers.Of(question.Role)))!;
        try
        {
            return await scenes.Ask(Needs.Nothing, who, office.Now, TimeZoneInfo.Utc, scene => Read(question, scene), ct) switch
            {
                Reading.Understood { Question: var asked } => await scenes.Ask(
                    asked, ManagementSystem.Subjects.NeedsOf(asked), who, office.Now, TimeZoneInfo.Utc, scene => Answered(asked, scene), ct),
                Reading.Unsure unsure => new Got(null, $"{unsure.Say} [{string.Join(" | ", unsure.Choices.Select(choice => choice.Label))}]"),
                Reading.Declined declined => new Got(null, $"{declined.Code}: {declined.Say}"),
                Reading.Act act => new Got(null, $"to do: {act.What}"),
                var other => throw new InvalidOperationException($"Nobody knows what {other} comes to."),
            };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Got(null, $"{Got.Fault}: {e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n')[0].Trim()}");
        }
    }

    // The past of this world is looked up as of its own day, whatever day it is outside.
    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private Reading Read(Question question, Scene scene)
    {
        var culture = CultureInfo.GetCultureInfo(question.Language is "en" ? "en-GB" : question.Language);
        StatusQuestion? before = null;
        foreach (string earlier in question.PreviousTurns ?? [])
            before = (reader.Read(earlier, scene, before, culture) as Reading.Understood)?.Question ?? before;
        return reader.Read(question.Text, scene, before, culture);
    }

    private static Got Answered(StatusQuestion question, Scene scene)
    {
        var answered = Answering.Answer(question, ManagementSystem.Subjects, scene);
        return new Got(answered.Answer, answered.Refusal is { } refusal ? $"{refusal.Code}: {refusal.Text}" : null);
    }
}
