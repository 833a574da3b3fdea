using Aims.Ledger;
using Aims.Questions;
using static Aims.Questions.FieldsOf<Aims.Ledger.UndeliveredMessage>;

namespace Aims.Reach;

/// <summary>What can be asked about messages that were given up: for those who can help.</summary>
public static class AskedUndelivered
{
    public static Subject Subject { get; } = new Subject<UndeliveredMessage>(
        "undelivered", "undelivered message/undelivered messages|bot message/bot messages|message not delivered|messages not delivered|failed message|failed messages|lost message|lost messages|bounced message|delivery failure|message|notification")
    {
        Needs = Needs.Undelivered,
        RefusedTo = viewer => ListUnreached.May(viewer.Who) ? null : ListUndelivered.NotAllowed,
        All = scene => scene.Get<List<UndeliveredMessage>>() ?? throw new InvalidOperationException("The undelivered messages were not fetched."),
        SeenBy = (_, scene) => ListUnreached.May(scene.Viewer.Who),
        Key = message => message.Id,
        Title = (message, scene) => Words(message, scene) is var words ? $"{words.To}: {words.What}" : message.Id,
        Opens = message => new(ShowUndelivered.Name, ShowUndelivered.Field, message.Id),
        When = "since",
        Whose = "to",
        Order = new Sort("since", Descending: true),
        Columns = ["to", "why", "since"],
        Fields =
        [
            Person("to", "Recipient|addressee|sent to|receiver", (m, _) => m.To),
            Text("what", "Content|what it was about|message text", (m, scene) => Words(m, scene).What),
            Text("record", "About which record|reference", (m, _) => RecordKey.TryParse(m.Record, out var key) ? key.Id : null),
            OneOf("why", "Reason|cause|error", (m, _) => WhyOf(m), new("put-off", "Put off by Teams for a day", "toomanytries|too many tries|throttled|timed out|retries exhausted"), new("too-large", "Too large for Teams", "too big to be sent|too big to send|too large to be sent|too large to send|too long|too big|size"),
                new("unreadable", "Could not be read", "unreadable|broken|corrupt"), new("failed", "Failed time and again", "crashed|poison"), new("refused", "Teams refused it", "refused by teams|rejected by teams")),
            Text("code", "Code|error code", (m, _) => m.Reason),
            Moment("since", "Given up on|failed on|date", (m, _) => m.At),
            Department("department", "Department|business unit|unit", (m, scene) => m.To is { } to ? scene.People.Find(to)?.Department : null),
        ],
        Terms = [Is("final", "that cannot be sent any more|final|hopeless", (m, _) => m.Record is null, "that can be tried again")],
        Relations = [ToOne.Of<UndeliveredMessage>("person", "", "person", (m, scene) => m.To is { } to ? scene.People.Find(to) : null)],
        Deeds = [new("fail", "failed|fail|bounced|given up|not delivered|undelivered|could not be delivered|cannot be delivered|not be delivered|were not delivered|did not arrive|not arrive|never arrived|not arrived|not get through|never got through|not go through|not come through|not reach|not deliver|not be sent|not sent|didnt get through|didnt arrive|didnt go through|didnt come through|didnt reach|couldnt be delivered|couldnt deliver|werent delivered|wasnt delivered|never got delivered|havent arrived|hasnt arrived|got lost|lost|failed to deliver|the bot failed to deliver|bot failed to deliver|could not deliver|the bot could not deliver|did not deliver|failed deliveries|failed to get through|failed to arrive|failed to reach|failed to go through|failed to be delivered|fail to get through|fail to arrive|fail to reach|fail to go through|never reached|not reached|never made it|not make it|never came through", null, null, "since")],
    };

    private static UndeliveredWords Words(UndeliveredMessage message, Scene scene) => UndeliveredWords.Of(message, scene.People);

    private static string WhyOf(UndeliveredMessage message) => message.Reason switch
    {
        "TooManyTries" => "put-off",
        "MessageSizeTooBig" => "too-large",
        "Unreadable" => "unreadable",
        "GivenUpByHost" => "failed",
        _ => "refused",
    };
}
