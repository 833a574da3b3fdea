using System.Text.RegularExpressions;
using Aims.Conversation;
using Aims.Tests.Cards;
using Xunit;

namespace Aims.Tests.Structure;

/// <summary>Who may know whom (design §3), read from the sources.</summary>
public sealed partial class ImportRules
{
    private static readonly string Sources = Path.Combine(Repository.Root, "src", "Aims");

    private static readonly string[] Slices = ["Systems", "Assessments", "Approvals", "Policies", "Campaigns", "Status", "Imports", "Exports", "Risks", "Actions", "Objectives", "Reports", "Preferences", "Reach", "SavedQuestions", "Incidents", "Concerns", "Controls", "Readiness", "Audits", "Nonconformities", "Suppliers", "Context", "Responsibilities", "Reviews", "EvidencePacks", "Retention", "PersonalData"];

    private static readonly string[] Shared = ["Questions", "Conversation", "Cards", "Ledger", "People"];

    private static readonly Type[] Types = typeof(ManagementSystem).Assembly.GetTypes();

    [Fact]
    public void Every_folder_is_a_slice_or_shared() => Assert.Equal(
        Slices.Concat(Shared).Order(),
        Directory.EnumerateDirectories(Sources).Select(folder => Path.GetFileName(folder)!).Where(name => name is not ("bin" or "obj")).Order());

    [Fact]
    public void A_slice_uses_no_handler_and_no_card_of_another()
    {
        var broken = from slice in Slices
                     from hidden in Hidden(slice)
                     from other in Slices
                     where other != slice
                     from file in Files(other)
                     where Regex.IsMatch(file.Code, $@"(?<![\w.])({slice}\.)?{hidden}\b(?!\s*[:=])")
                         && UsesNamespace(file.Code, slice)
                     select $"{file.Name} uses {slice}.{hidden}";
        Assert.Empty(broken);
    }

    [Fact]
    public void The_shared_parts_know_no_slice()
    {
        var broken = from part in Shared
                     from file in Files(part)
                     from slice in Slices
                     where UsesNamespace(file.Code, slice)
                     select $"{file.Name} uses {slice}";
        Assert.Empty(broken);
    }

    [Fact]
    public void Cards_and_people_know_nothing_of_ours_and_the_ledger_only_people()
    {
        string[] none = [];
        var allowed = new Dictionary<string, string[]> { ["Cards"] = none, ["People"] = none, ["Ledger"] = ["People"], ["Conversation"] = ["Cards", "Ledger", "People"], ["Questions"] = ["Conversation", "Ledger", "People"] };
        var broken = from part in Shared
                     from file in Files(part)
                     from used in Shared.Except(allowed[part]).Where(used => used != part)
                     where UsesNamespace(file.Code, used)
                     select $"{file.Name} uses {used}";
        Assert.Empty(broken);
    }

    [Fact]
    public void The_management_system_refers_to_no_Azure_no_web_and_no_edge() =>
        Assert.DoesNotContain(typeof(ManagementSystem).Assembly.GetReferencedAssemblies(), assembly =>
            Outside.Any(name => assembly.Name!.StartsWith(name, StringComparison.Ordinal)));

    [Fact]
    public void Only_the_management_system_lists_intents() =>
        Assert.Empty(Files("").Where(file => Path.GetDirectoryName(file.Name) == "" && file.Name != "ManagementSystem.cs").Select(file => file.Name));

    [Fact]
    public void No_folder_is_a_drawer_for_everything()
    {
        string[] drawers = ["Common", "Helpers", "Utils", "Services", "Managers"];
        var folders = new[] { "src", "tests" }
            .SelectMany(top => Directory.EnumerateDirectories(Path.Combine(Repository.Root, top), "*", SearchOption.AllDirectories))
            .Where(folder => !NotOurs.Any(part => folder.Contains($"/{part}/", StringComparison.Ordinal)) && drawers.Contains(Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase));
        Assert.Empty(folders);
    }

    private static string[] NotOurs => ["node_modules", "bin", "obj"];

    private static string[] Outside => ["Azure", "Microsoft.AspNetCore", "Microsoft.Extensions", "System.Net.Http", "Aims.Bot"];

    /// <summary>What only its own slice may name: handlers, cards, and whatever else is internal.</summary>
    private static IEnumerable<string> Hidden(string slice) => Types
        .Where(type => type.Namespace?.StartsWith($"Aims.{slice}", StringComparison.Ordinal) == true && type.DeclaringType is null)
        .Where(type => type.IsSubclassOf(typeof(Intent)) || (!type.IsPublic && !type.Name.Contains('<', StringComparison.Ordinal)))
        .Select(type => type.Name.Split('`')[0]).Distinct();

    private static bool UsesNamespace(string code, string name) =>
        Regex.IsMatch(code, $@"\busing (\w+ = )?Aims\.{name}\b|\bAims\.{name}\.|(?<![\w.]){name}\.[A-Z]");

    private static IEnumerable<(string Name, string Code)> Files(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Sources, folder), "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Sources, file)
        where !name.StartsWith("obj", StringComparison.Ordinal) && !name.StartsWith("bin", StringComparison.Ordinal)
        select (name, Words.Replace(File.ReadAllText(file), ""));

    // Comments and texts, in which any name may stand.
    [GeneratedRegex(@"//[^\n]*|""(\\.|[^""\\\n])*""")]
    private static partial Regex Words { get; }
}
