using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aims.EvidencePacks;
using Aims.EvidencePacks.Building;
using Aims.EvidencePacks.Contents;
using Aims.Ledger;
using Aims.Tests.Chat;
using Aims.Tests.Situations;
using CsvHelper;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.EvidencePacks;

/// <summary>A pack of a small year, opened as an auditor would.</summary>
public sealed class WhatAPackHolds
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_system_can_be_followed_from_the_register_to_the_evidence()
    {
        var pack = await Packed(await AYear());
        var system = pack.Row("03-register/ai-systems.csv", "AIS-0001");
        Assert.Equal("CV screener", system["Name"]);
        var assessment = pack.Row("04-assessments/assessments.csv", "IA-0001");
        Assert.Equal("AIS-0001", assessment["AI system id (system)"]);
        Assert.Contains(pack.Files, file => file.Key == "04-assessments/reports/assessment-report-AIS-0001-IA-0001.docx");
        var approval = pack.Row("06-approvals/approvals.csv", assessment["request for approval id (approval)"]);
        Assert.Equal("AIS-0001", approval["AI system id (system)"]);
        Assert.Equal("Approved", approval["State"]);
        var risk = pack.Rows("05-risks/risks.csv")[0];
        Assert.Equal("AIS-0001", risk["AI system id (system)"]);
        var evidence = pack.Row("02-statement-of-applicability/evidence.csv", "EV-0001");
        Assert.Contains("A.2.2", evidence["control ids (controls)"], StringComparison.Ordinal);
        Assert.Contains(pack.Rows("14-change-log/change-log.csv"), row => row["Record"] == "AIS-0001" && row["Person"] == "Max Keller" && row["What"].StartsWith("approved it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_index_says_what_evidences_each_clause_and_control_and_what_is_not_on_record()
    {
        var pack = await Packed(await AYear());
        var index = pack.Rows("INDEX.csv");
        Assert.Equal(Aims.Readiness.Clauses.All.Select(clause => clause.Id).Concat(Aims.Controls.AnnexA.Current.Controls.Select(control => control.Id)), index.Select(row => row["Clause or control"]).Distinct());
        Assert.All(index.Where(row => row["File"].Length > 0), row => Assert.Contains(pack.Files, file => file.Key == row["File"] || file.Key.StartsWith($"{row["File"]}/", StringComparison.Ordinal) || row["Rows or documents"] == "0"));
        Assert.All(index.Where(row => row["Rows or documents"] == "0"), row => Assert.Equal("Nothing on record.", row["Remark"]));
        Assert.All(index.Where(row => row["File"].Length == 0), row => Assert.NotEqual("", row["Remark"]));
        Assert.Contains(index, row => row["Clause or control"] == "A.2.2" && row["Evidence (see evidence.csv)"] == "EV-0001" && row["Applies"] == "Applies");
        Assert.Contains("13-suppliers/suppliers.csv", pack.Text("README.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_file_is_as_its_hash_says()
    {
        var pack = await Packed(await AYear());
        string[] sums = pack.Text("SHA256SUMS").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(pack.Files.Keys.Where(name => name != "SHA256SUMS"), sums.Select(line => line[66..]));
        Assert.All(sums, line => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(pack.Files[line[66..]])), line[..64]));
        var files = JsonElement.Parse(pack.Files["manifest.json"]).GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!);
        Assert.Equal(pack.Rows("03-register/ai-systems.csv").Count, files["03-register/ai-systems.csv"].GetProperty("rows").GetInt64());
        Assert.All(files, file => Assert.Equal(pack.Files[file.Key].Length, file.Value.GetProperty("bytes").GetInt64()));
    }

    [Fact]
    public async Task The_change_log_is_a_chain_of_hashes()
    {
        var rows = (await Packed(await AYear())).Rows("14-change-log/change-log.csv");
        foreach (var record in rows.GroupBy(row => (row["Kind of record"], row["Record"])))
        {
            string before = "";
            foreach (var row in record)
            {
                Assert.Equal(before, row["Hash of the event before"]);
                before = row["Hash of the event"];
            }
        }
        Assert.DoesNotContain(rows, row => row["Kind of record"] is "concern" or "settings" or "saved" or "evidence-pack");
    }

    [Fact]
    public async Task The_same_request_gives_the_same_bytes_whoever_asks_and_whichever_instance_builds()
    {
        var talk = await AYear();
        byte[] first = await Fetch(talk, "2026-11-22"), second = await Fetch(new Talk(talk.Office), "2026-11-22", lead: false);
        Assert.Equal(first, second);
        // What happens later does not change what was.
        await talk.HasRegistered(Zoe, "Chat assistant").Later(TimeSpan.FromDays(1));
        Assert.Equal(first, await Fetch(talk, "2026-11-22"));
    }

    [Fact]
    public async Task Three_instances_at_once_make_one_pack_of_the_same_bytes()
    {
        var talk = await AYear();
        byte[] alone = await Fetch(talk, "2026-11-22");
        var request = (await talk.Records.Read(EvidencePack.Type, "EP-0001", Stop)).State!.Request;
        await talk.Records.Commit(new Command(talk.Office.NewId(), Priya.Id, talk.Office.Now), async draft =>
            await draft.Apply(EvidencePack.Type, await draft.NewId(EvidencePack.Type, Stop), new PackRequested(new("EP-0002"), request), Stop), Stop);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => new Talk(talk.Office).PressVerb(Priya, "pack.work", [("evidence-pack", "EP-0002")]), Stop)));
        var pack = (await talk.Records.Read(EvidencePack.Type, "EP-0002", Stop)).State!;
        Assert.Equal(FileHash.Of(alone), pack.File!.Sha256);
        Assert.Equal(pack.Parts.Length, pack.Parts.Select(part => part.Step).Distinct().Count());
        Assert.Equal(2, talk.Office.Packs.Names.Count());
    }

    [Fact]
    public async Task Whoever_puts_it_together_while_another_has_finished_leaves_nothing_behind()
    {
        var store = new OvertakenStore();
        var talk = await AYear(new Office { Packs = store });
        store.Overtake = () => new Talk(talk.Office).PressVerb(Priya, "pack.work", [("evidence-pack", "EP-0001")]);
        await talk.Aside(t => t.Says(Lea, "evidence pack").Presses(Lea, "Build it", ("from-day", "2025-11-24"), ("to-day", "2026-11-22")));
        Assert.Null(store.Overtake);
        Assert.Equal([(await talk.Records.Read(EvidencePack.Type, "EP-0001", Stop)).State!.File!.Blob], store.Names);
    }

    // The first who reads a part is overtaken by another, who finishes the pack.
    private sealed class OvertakenStore : MemoryPackStore
    {
        public Func<Task>? Overtake { get; set; }

        public override async Task<Stream> Open(string name, CancellationToken ct)
        {
            if (Overtake is { } other)
            {
                Overtake = null;
                await other();
            }
            return await base.Open(name, ct);
        }
    }

    [Fact]
    public async Task Records_are_told_as_they_stood_at_the_end_of_the_period()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana).Later(TimeSpan.FromDays(2)).HasRegistered(Zoe, "Chat assistant").HasAssessed(Ana).Later(TimeSpan.FromDays(1));
        var pack = new Pack(await Fetch(talk, "2026-11-23"));
        Assert.Equal("AIS-0001", Assert.Single(pack.Rows("03-register/ai-systems.csv"))["Id"]);
        Assert.DoesNotContain(pack.Rows("04-assessments/assessments.csv"), row => row["Id"] == "IA-0001");
        Assert.Equal(2, new Pack(await Fetch(talk, "2026-11-25")).Rows("03-register/ai-systems.csv").Count);
    }

    [Fact]
    public async Task Of_a_department_only_what_belongs_to_its_systems_and_people_is_in_it()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana, department: "Human Resources").HasRegistered(Zoe, "Chat assistant", department: "Engineering").HasAcknowledged(Ana).HasAcknowledged(Zoe).Later(TimeSpan.FromDays(1));
        var pack = new Pack(await Fetch(talk, "2026-11-23", ("department", "Engineering")));
        Assert.Equal("AIS-0002", Assert.Single(pack.Rows("03-register/ai-systems.csv"))["Id"]);
        Assert.Equal("Zoë O'Neill", Assert.Single(pack.Rows("08-acknowledgements/acknowledgements.csv"))["Person"]);
        Assert.DoesNotContain(pack.Rows("14-change-log/change-log.csv"), row => row["Record"] == "AIS-0001");
        var one = new Pack(await Fetch(talk, "2026-11-23", ("systems", "AIS-0001")));
        Assert.Equal("AIS-0001", Assert.Single(one.Rows("03-register/ai-systems.csv"))["Id"]);
        Assert.Equal(2, one.Rows("08-acknowledgements/acknowledgements.csv").Count);
    }

    [Fact]
    public async Task Nothing_of_a_concern_is_in_it_but_its_count()
    {
        var talk = new Talk();
        const string words = "Somebody feeds patient files into the assistant";
        await talk.Aside(t => t.Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", $"{words}."))
            .Says(Nour, "raise a concern").Presses(Nour, "Send", ("text", $"{words} too."), ("way", "Named"))).Later(TimeSpan.FromDays(1));
        byte[] zip = await Fetch(talk, "2026-11-23");
        var pack = new Pack(zip);
        Assert.Equal("2", Assert.Single(pack.Rows("09-incidents-and-concerns/concerns-by-month.csv"))["Raised"]);
        Assert.All(pack.Files, file => Assert.DoesNotContain(words, Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
        Assert.All(pack.Files, file => Assert.DoesNotContain("CON-", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_removed_is_counted_by_rule_and_nothing_of_any_is_told()
    {
        var talk = KeepingNoLonger.HasClosedConcern(KeepingNoLonger.With("concern = 5 years"));
        await talk.Aside(t => t.Later(TimeSpan.FromDays(1827)).KeepsNoLonger().Later(TimeSpan.FromDays(2)));
        var pack = new Pack(await Fetch(talk, "2031-11-25"));
        var row = Assert.Single(pack.Rows("14-change-log/removed-records.csv"));
        Assert.Equal(("concern", "concern = 5 years", "1"), (row["Kind of record"], row["Rule"], row["Records"]));
        Assert.All(pack.Files, file => Assert.DoesNotContain("health data", Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_spreadsheet_would_take_for_a_formula_is_harmless()
    {
        var talk = new Talk();
        await talk.HasRegistered(Ana, "=HYPERLINK(\"https://evil.example\")").Later(TimeSpan.FromDays(1));
        var pack = new Pack(await Fetch(talk, "2026-11-23"));
        Assert.StartsWith("'=HYPERLINK", Assert.Single(pack.Rows("03-register/ai-systems.csv"))["Name"], StringComparison.Ordinal);
        Assert.All(pack.Files.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal)), name =>
            Assert.All(pack.Rows(name).SelectMany(row => row.Values).Where(cell => cell.Length > 0), cell => Assert.DoesNotContain(cell[0], "=+-@\t\r")));
    }

    [Fact]
    public void Every_kind_of_record_stands_in_the_change_log_or_is_left_out_on_purpose() => Assert.Equal(
        ManagementSystem.RecordTypes.Select(type => type.Kind).Order(),
        PackCoverage.Logged.Select(type => type.Kind).Concat(
        [
            // With tables of their own.
            "acknowledgement", "roll", "kpi-month", "disposal",
            // Nobody's business.
            "concern", "concern-key", "settings", "saved",
            // Kept for machines, or made by asking for a pack.
            "awaited-file", "import", "import-turn", "evidence-pack", "pack-turn",
        ]).Order());

    [Fact]
    public void Every_subject_has_a_table_or_is_left_out_on_purpose() => Assert.Equal(
        ManagementSystem.Subjects.Subjects.Select(subject => subject.Id).Order(),
        PackCoverage.Subjects.Concat(
        [
            // With tables of their own.
            "acknowledgement", "change", "concern",
            // The directory's, and the channel's.
            "person", "approver", "undelivered",
        ]).Order());

    internal static async Task<Talk> AYear(Office? office = null)
    {
        var talk = new Talk(office);
        await talk.HasRisks(Ana).HasDismissedTheRisks(Ana).Aside(t => t.Presses(Ana, "Submit the assessment").Presses(Max, "Approve")).HasAcknowledged(Ana).HasAcknowledged(Zoe)
            .HasDecidedTheRest(Lea).HasShown(Lea, "A.2.2", "Policy review minutes").HasGiven(Lea, "A.2.2", Lea)
            .Aside(t => t.Says(Zoe, "report an incident").Presses(Zoe, "Report", ("what", "It ranked nobody over 50."), ("other", "AIS-0001")))
            .HasAudit().Later(TimeSpan.FromDays(1));
        return talk;
    }

    private static async Task<Pack> Packed(Talk talk) => new(await Fetch(talk, "2026-11-23"));

    private static async Task<byte[]> Fetch(Talk talk, string until, params (string, string)[] scope) => await Fetch(talk, until, lead: true, scope);

    internal static async Task<byte[]> Fetch(Talk talk, string until, bool lead, params (string, string)[] scope)
    {
        var who = lead ? Lea : Priya;
        await talk.Aside(t => t.Says(who, "evidence pack").Presses(who, "Build it", [("from-day", "2025-11-24"), ("to-day", until), .. scope]).Presses(who, "Download"));
        string token = talk.LatestCard(who).Card!.Actions!.OfType<Aims.Cards.OpenUrl>().Single().Url.Query["?t=".Length..];
        var file = await talk.Bot.Export.Take(token, talk.Office.Now, Stop);
        using var content = new MemoryStream();
        await file!.Stream!.CopyToAsync(content, Stop);
        return content.ToArray();
    }

    private sealed class Pack
    {
        public Pack(byte[] zip)
        {
            using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
            // Whoever unpacks it on Unix may read it.
            Assert.All(archive.Entries, entry => Assert.Equal(Convert.ToInt32("644", 8), (entry.ExternalAttributes >> 16) & 0x1FF));
            Files = archive.Entries.ToDictionary(entry => entry.FullName, entry =>
            {
                using var content = new MemoryStream();
                using var open = entry.Open();
                open.CopyTo(content);
                return content.ToArray();
            });
        }

        public IReadOnlyDictionary<string, byte[]> Files { get; }

        public string Text(string name) => Encoding.UTF8.GetString(Files[name]);

        public Dictionary<string, string> Row(string name, string id) => Assert.Single(Rows(name), row => row["Id"] == id);

        public List<Dictionary<string, string>> Rows(string name)
        {
            using var csv = CsvReader.Create(new MemoryStream(Files[name]), new CsvReaderOptions { HasHeader = false, Separator = ',' });
            var rows = new List<string[]>();
            while (csv.Read())
                rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
            return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
        }
    }
}
