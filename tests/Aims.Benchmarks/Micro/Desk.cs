using System.Text;
using System.Text.Json.Nodes;
using Aims.Assessments.Forms;
using Aims.Channel;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;

namespace Aims.Benchmarks.Micro;

/// <summary>The whole management system over tables in memory, an employee who talks with it, and her manager.</summary>
internal sealed class Desk
{
    public Desk()
    {
        var directory = DirectoryFile.Parse("""
            {"tenant":"contoso","people":[
              {"id":"max","name":"Max Keller","mail":"max@contoso.example","title":"Head of Sales","department":"Sales","roles":[]},
              {"id":"ana","name":"Ana Ruiz","mail":"ana@contoso.example","title":"Clerk","department":"Sales","manager":"max","roles":[]}]}
            """u8);
        Directory = directory;
        Ana = directory.Find(PersonId.Parse("ana"))!;
        Max = directory.Find(PersonId.Parse("max"))!;
        var table = new MemoryTable();
        Records = new Records(
            table, new MemoryTexts(), new Outbox(table, new NoQueue(), TimeProvider.System), TimeProvider.System, directory.Tenant);
        Index = new StatusIndex(Records, TimeProvider.System);
        Search = new RegisterSearch(directory);
        Bot = new ManagementSystem(Records, directory, Index, new MemoryFiles());
    }

    public Person Ana { get; }

    /// <summary>Ana's manager.</summary>
    public Person Max { get; }

    public IDirectory Directory { get; }

    public StatusIndex Index { get; }

    public RegisterSearch Search { get; }

    public Records Records { get; }

    public ManagementSystem Bot { get; }

    /// <summary>Answers to the shipped impact assessment, complete.</summary>
    public static Answers Answers { get; } = Filled(ShippedForms.ImpactAssessment.Form);

    public Turn Turn(Fields fields) => new(
        Ana, new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero), Reader.Default, fields, Private: true, () => Guid.NewGuid().ToString("N"));

    /// <summary>A press on a card as Teams posts it.</summary>
    public static byte[] Press(string verb, IReadOnlyDictionary<string, string> filled)
    {
        var data = new JsonObject([.. filled.Select(f => KeyValuePair.Create(f.Key, (JsonNode?)f.Value))]);
        var activity = new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = "f:1",
            ["channelId"] = "msteams",
            ["serviceUrl"] = "https://smba.trafficmanager.net/emea/",
            ["from"] = new JsonObject { ["id"] = "29:ana", ["name"] = "Ana Ruiz", ["aadObjectId"] = "ana" },
            ["recipient"] = new JsonObject { ["id"] = "28:aims-bot" },
            ["conversation"] = new JsonObject { ["id"] = "a:ana", ["conversationType"] = "personal", ["tenantId"] = "contoso" },
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
                ["trigger"] = "manual",
            },
        };
        return Encoding.UTF8.GetBytes(activity.ToJsonString());
    }

    /// <summary>A file that lies in or beside the repository.</summary>
    public static string Shared(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "shared", file)))
            folder = folder.Parent;
        return folder is null ? throw new FileNotFoundException($"There is no shared/{file} beside the repository.") : Path.Combine(folder.FullName, "shared", file);
    }

    private static Answers Filled(Form form)
    {
        var posted = FilledIn.Assessment.ToDictionary(f => f.Key["q.".Length..], f => f.Value);
        return form.Pages.Aggregate(Answers.Empty, (answers, page) => form.Read(page, posted, answers).Answers);
    }

    private sealed class NoQueue : IQueue
    {
        public Task Send(Message message, TimeSpan? delay, CancellationToken ct) => Task.CompletedTask;
    }
}
