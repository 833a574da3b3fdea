using System.Collections.Concurrent;
using Aims.Approvals;
using Aims.Conversation;
using Aims.EvidencePacks.Building;
using Aims.Ledger;
using Aims.People;
using Aims.Preferences;
using Aims.Reach;
using Aims.Retention;

namespace Aims.Tests.Chat;

/// <summary>What outlives every instance of the bot: the storage, the queue, the people, their chats, and the time.</summary>
internal sealed class Office(params IEnumerable<Person> people) : IQueue, IReaders, IHeldMessages, IReach, IUndelivered
{
    public const string Tenant = "contoso";

    private readonly ConcurrentDictionary<PersonId, List<Post>> chats = [];
    private readonly List<(Message Message, DateTimeOffset Due)> delayed = [];
    private readonly Dictionary<(PersonId? To, string? View, string Record), Message> held = [];
    private int ids;

    public Office() : this(Staff.All) { }

    public ITable Table { get; init; } = new MemoryTable();

    /// <summary>Who approves what; null for the routes that come with the product.</summary>
    public Routes? Routes { get; init; }

    public ITexts Texts { get; } = new MemoryTexts();

    public IFiles Files { get; init; } = new MemoryFiles();

    public MemoryPackStore Packs { get; init; } = new();

    /// <summary>How long what is kept; null for all for ever.</summary>
    public RetentionRules? Retention { get; init; }

    /// <summary>Who is away by their mailbox; null where no mailbox can be read.</summary>
    public IOutOfOffice? Mailboxes { get; init; }

    public StaffDirectory People { get; } = new(people);

    public ConcurrentQueue<Message> Queue { get; } = [];

    /// <summary>What was said since the last look, line by line.</summary>
    public List<string> Transcript { get; } = [];

    /// <summary>A Monday.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public List<Post> ChatOf(PersonId who) => chats.GetOrAdd(who, _ => []);

    public IEnumerable<(PersonId Who, Post Post)> Posts => chats.OrderBy(chat => chat.Key.Value, StringComparer.Ordinal).SelectMany(chat => chat.Value.Select(post => (chat.Key, post)));

    public string NewId() => $"command-{Interlocked.Increment(ref ids):D4}";

    /// <summary>Where people are, who are not in the United Kingdom.</summary>
    public Dictionary<PersonId, Reader> Readers { get; } = [];

    /// <summary>Whose place was read, by timers.</summary>
    public List<PersonId> Sought { get; } = [];

    /// <summary>What is known of reaching people; who is not named has never been met.</summary>
    public Dictionary<PersonId, Contact> Contacts { get; } = [];

    /// <summary>What was given up.</summary>
    public List<UndeliveredMessage> Undelivered { get; } = [];

    /// <summary>The messages that were shown: the same one is shown once.</summary>
    public HashSet<string> Sent { get; } = [];

    public Task Send(Message message, TimeSpan? delay, CancellationToken ct)
    {
        if (delay is { } wait)
            delayed.Add((message, Now + wait));
        else
            Queue.Enqueue(message);
        return Task.CompletedTask;
    }

    /// <summary>Queues what was put off until now.</summary>
    public void Elapse()
    {
        foreach (var (message, _) in delayed.Where(d => d.Due <= Now).OrderBy(d => d.Due))
            Queue.Enqueue(message);
        delayed.RemoveAll(d => d.Due <= Now);
    }

    /// <summary>Keeps a message for somebody who is muted, once however often the same is told.</summary>
    public void Hold(Message message) => held[(message.To, message.View, message.Record)] = message;

    public Task<IReadOnlyDictionary<PersonId, Contact>> Look(CancellationToken ct) => Task.FromResult<IReadOnlyDictionary<PersonId, Contact>>(Contacts);

    IAsyncEnumerable<UndeliveredMessage> IUndelivered.All(CancellationToken ct) => Undelivered.ToList().ToAsyncEnumerable();

    Task<bool> IUndelivered.TryAgain(string id, CancellationToken ct)
    {
        if (Undelivered.Find(m => m.Id == id) is not { Record: not null } message)
            return Task.FromResult(false);
        Queue.Enqueue(new Message(id, message.To, message.View, message.Record));
        return Task.FromResult(Undelivered.Remove(message));
    }

    Task<bool> IUndelivered.GiveUp(string id, CancellationToken ct) => Task.FromResult(Undelivered.RemoveAll(m => m.Id == id) > 0);

    Task<IReadOnlyDictionary<PersonId, Reader>> IReaders.All(CancellationToken ct)
    {
        Sought.AddRange(Readers.Keys);
        return Task.FromResult<IReadOnlyDictionary<PersonId, Reader>>(Readers);
    }

    Task<IReadOnlyDictionary<PersonId, Reader>> IReaders.Of(IReadOnlyCollection<PersonId> some, CancellationToken ct)
    {
        Sought.AddRange(some);
        return Task.FromResult<IReadOnlyDictionary<PersonId, Reader>>(some.ToDictionary(who => who, who => Readers.GetValueOrDefault(who) ?? Reader.Default));
    }

    Task<IReadOnlyDictionary<PersonId, int>> IHeldMessages.Count(CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, int>>(held.Keys.CountBy(m => m.To!.Value).ToDictionary());

    Task IHeldMessages.Release(PersonId who, CancellationToken ct)
    {
        foreach (var key in held.Keys.Where(m => m.To == who).ToList())
        {
            held.Remove(key, out var message);
            Queue.Enqueue(message!);
        }
        return Task.CompletedTask;
    }
}
