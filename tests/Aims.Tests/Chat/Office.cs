using System.Collections.Concurrent;
using Aims.Approvals;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Tests.Chat;

/// <summary>What outlives every instance of the bot: the storage, the queue, the people, their chats, and the time.</summary>
internal sealed class Office(params IEnumerable<Person> people) : IQueue
{
    public const string Tenant = "contoso";

    private readonly ConcurrentDictionary<PersonId, List<Post>> chats = [];
    private int ids;

    public Office() : this(Staff.All) { }

    public ITable Table { get; init; } = new MemoryTable();

    /// <summary>Who approves what; null for the routes that come with the product.</summary>
    public Routes? Routes { get; init; }

    public ITexts Texts { get; } = new MemoryTexts();

    public IFiles Files { get; init; } = new MemoryFiles();

    /// <summary>Who is away by their mailbox; null where no mailbox can be read.</summary>
    public IOutOfOffice? Mailboxes { get; init; }

    /// <summary>Who is somewhere else than in UTC.</summary>
    public Dictionary<PersonId, Reader> Readers { get; } = [];

    public StaffDirectory People { get; } = new(people);

    public ConcurrentQueue<Message> Queue { get; } = [];

    /// <summary>What was said since the last look, line by line.</summary>
    public List<string> Transcript { get; } = [];

    /// <summary>A Monday.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public List<Post> ChatOf(PersonId who) => chats.GetOrAdd(who, _ => []);

    public IEnumerable<(PersonId Who, Post Post)> Posts => chats.OrderBy(chat => chat.Key.Value, StringComparer.Ordinal).SelectMany(chat => chat.Value.Select(post => (chat.Key, post)));

    public string NewId() => $"command-{Interlocked.Increment(ref ids):D4}";

    public Task Send(Message message, TimeSpan? delay, CancellationToken ct)
    {
        Queue.Enqueue(message);
        return Task.CompletedTask;
    }
}
