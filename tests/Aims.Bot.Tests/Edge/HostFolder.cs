using System.Text.Json.Nodes;
using Aims.Local;

namespace Aims.Bot.Tests.Edge;

/// <summary>What the host reads, as it was built, except that a message that failed is tried again at once.</summary>
internal static class HostFolder
{
    public static string In(string folder)
    {
        string built = Path.GetDirectoryName(Repository.BotAssembly)!;
        foreach (string function in Directory.GetFiles(built, "function.json", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(built, function));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(function, copy);
        }
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(built, "host.json")))!;
        settings["extensions"]!["queues"]!["visibilityTimeout"] = "00:00:00";
        File.WriteAllText(Path.Combine(folder, "host.json"), settings.ToJsonString());
        return folder;
    }
}
