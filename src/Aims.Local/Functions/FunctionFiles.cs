using System.Text.Json;
using Cronos;

namespace Aims.Local.Functions;

/// <summary>Reads the function.json files of a deployed folder.</summary>
internal static class FunctionFiles
{
    /// <summary>Every folder below this one that has a function.json, by name.</summary>
    /// <exception cref="CannotRunException">There is none, or one cannot be read.</exception>
    public static IReadOnlyList<Function> Read(string folder)
    {
        var functions = Directory.EnumerateDirectories(folder)
            .Select(path => Path.Combine(path, "function.json"))
            .Where(File.Exists)
            .Select(ReadOne)
            .OrderBy(function => function.Name, StringComparer.Ordinal)
            .ToArray();
        return functions.Length > 0
            ? functions
            : throw new CannotRunException($"There is no function.json below {folder}: build the bot again with `dotnet build Aims.Bot.sln`.");
    }

    private static Function ReadOne(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var trigger = json.RootElement.GetProperty("bindings").EnumerateArray()
                .Single(binding => Text(binding, "type").EndsWith("Trigger", StringComparison.OrdinalIgnoreCase));
            return new Function(Path.GetFileName(Path.GetDirectoryName(path)!), TriggerOf(trigger));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or CronFormatException)
        {
            throw new CannotRunException($"{path} cannot be read as a function: {fault.Message}", fault);
        }
    }

    private static Trigger TriggerOf(JsonElement binding)
    {
        var name = Text(binding, "name");
        return Text(binding, "type") switch
        {
            "httpTrigger" => new HttpTrigger(name),
            "queueTrigger" => new QueueTrigger(name, Text(binding, "queueName")),
            "timerTrigger" => new TimerTrigger(name, CronExpression.Parse(Text(binding, "schedule"), CronFormat.IncludeSeconds)),
            var type => throw new JsonException($"the trigger {type} is not known here"),
        };
    }

    private static string Text(JsonElement binding, string property) =>
        binding.GetProperty(property).GetString() ?? throw new JsonException($"{property} is null");
}
