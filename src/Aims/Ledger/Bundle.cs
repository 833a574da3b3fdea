using System.Globalization;
using Aims.People;

namespace Aims.Ledger;

/// <summary>Several messages of the same to the same person that become one: they share an id, and wait until no more can join.</summary>
internal static class Bundle
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    // A commit takes time: what still joins at the last moment must be stored before the message is sent.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    public static Message Of(PersonId to, string view, RecordKey about, DateTimeOffset at)
    {
        long slot = at.UtcTicks / Length.Ticks;
        var wait = TimeSpan.FromTicks((slot + 1) * Length.Ticks - at.UtcTicks) + Grace;
        return new Message(string.Create(CultureInfo.InvariantCulture, $"{view}.{about.Id}.{to}.{slot}"), to, view, about.ToString())
        {
            CanWait = true,
            Delay = (int)wait.TotalSeconds,
        };
    }
}
