using Aims.Ledger;
using Aims.People;

namespace Aims.Reach;

/// <summary>A message that was given up, in words.</summary>
internal sealed record UndeliveredWords(string To, string What, string Why)
{
    public static UndeliveredWords Of(UndeliveredMessage message, DirectoryIndex people) => new(
        message switch
        {
            { To: { } to } => people.NameOf(to),
            { Record: not null } => "Whoever has the card",
            _ => "Nobody that can be read",
        },
        Subject(message),
        message.Reason switch
        {
            "TooManyTries" => "put off by Teams for a day",
            "MessageSizeTooBig" => "too large for Teams",
            "Unreadable" => "it could not be read",
            "GivenUpByHost" => "it failed time and again",
            var code => $"Teams answered {code}",
        });

    // A message about a person has no record of its own to name: its view says what it is.
    private static string Subject(UndeliveredMessage message) =>
        !RecordKey.TryParse(message.Record, out var record) ? "a message"
        : message.View is null ? $"the card of {record.Id}, drawn anew"
        : record.Id.Contains('-', StringComparison.Ordinal) && record.Kind is not "person" ? $"news of {record.Id}"
        : $"the {message.View[(message.View.LastIndexOf('.') + 1)..]}";
}
