using Aims.Bot.Graph;
using Aims.Ledger;
using Aims.People;

namespace Aims.Bot.Teams;

/// <summary>
/// Gets in touch with somebody who lacks the bot: installs it for them, once, and takes note of the chat that comes of it.
/// What waits for them then goes on its way.
/// </summary>
/// <param name="install">Null when the bot may not install itself: nobody says which app it is.</param>
/// <param name="clock">Real time.</param>
public sealed class FirstContact(InstallBot? install, PeopleInTouch people, ConnectorClient connector, ITable table, TeamsOptions options, string tenant, TimeProvider clock)
{
    // Long enough for one attempt: whoever died over it is followed after that.
    private static readonly TimeSpan UnderWay = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Rest = TimeSpan.FromDays(1);

    /// <returns>The person, now in reach; null when that is not to be had.</returns>
    /// <param name="known">What is stored of them: null for somebody never met, else they cannot be reached.</param>
    public async Task<KnownPerson?> With(Person who, KnownPerson? known, CancellationToken ct)
    {
        // Who blocked the bot, or may not have it, is left alone.
        if (install is null || known is not (null or { Unreachable: "BotNotInConversationRoster" or "ConversationNotFound" }))
            return null;
        if (!await Claim(who.Id, ct))
            return null;
        var installed = await install.For(who.Id, ct);
        var met = installed.Failure is null ? await Meet(who.Id, known, installed.Chat, ct) : null;
        var attempt = new InstallAttempt(clock.GetUtcNow() + Rest, installed.Failure ?? (met is null ? Aims.Reach.InstallFailure.Later : null));
        await table.Write(people.Partition, [new RowChange.Put(attempt.ToRow(who.Id))], ct);
        return met;
    }

    // One instance tries; the others' messages wait, and go on their way with the rest.
    private async Task<bool> Claim(PersonId who, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var row = await table.Get(people.Partition, InstallAttempt.Key(who), ct);
        if (row is not null && now < InstallAttempt.Of(row).NotBefore)
            return false;
        var mine = new InstallAttempt(now + UnderWay, null);
        return await table.Write(
            people.Partition, [row is null ? new RowChange.Insert(mine.ToRow(who)) : new RowChange.Replace(mine.ToRow(who, row.ETag))], ct);
    }

    private async Task<KnownPerson?> Meet(PersonId who, KnownPerson? known, string? chat, CancellationToken ct)
    {
        string service = known?.Reference.ServiceUrl ?? await people.AnyServiceUrl(ct) ?? options.Cloud.FirstServiceUrl;
        string bot = $"28:{options.AppId}", user = known?.Reference.UserId ?? who.Value;
        if (chat is null)
        {
            if (await connector.CreateConversationAsync(service, user, tenant, bot, ct) is not Delivery.Created created)
                return null;
            chat = created.ConversationId;
        }
        var reference = new ConversationReference(service, chat, KnownPerson.Personal, bot, user, who.Value, tenant, null, null);
        return await people.Arrived(who, reference, ct);
    }
}
