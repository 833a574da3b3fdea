using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Systems;

namespace Aims.Approvals;

/// <summary>Reads <c>approvals.json</c> (docs/approvals.md). What is wrong with it is said with the line, and nothing of it is used.</summary>
internal static class RoutesFile
{
    private const int MostSteps = 5, MostNeeded = 10;

    /// <exception cref="InvalidDataException">The file cannot be used; the message says why, and in which line.</exception>
    public static Routes Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var content = JsonSerializer.Deserialize(utf8, RoutesJson.Default.RoutesContent)
                ?? throw new InvalidDataException("The file of approval routes is empty.");
            foreach (var route in content.Routes)
            {
                if (Wrong(route) is { } wrong)
                    throw new InvalidDataException($"Line {LineOf(utf8, route.At)}: {wrong}");
            }
            return Checked(content);
        }
        catch (RouteException e)
        {
            throw new InvalidDataException($"Line {LineOf(utf8, e.At) + e.Within.LineNumber}: {What(e.Within)}", e);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"Line {e.LineNumber + 1}: {What(e)}", e);
        }
    }

    private static Routes Checked(RoutesContent content)
    {
        if (content.WorkingDays is not { Count: 4 } || content.WorkingDays.Any(days => days is < 1 or > 60))
            throw new InvalidDataException("workingDays has to give four numbers from 1 to 60: the days to decide at level 1, 2, 3 and 4.");
        var routes = new Routes(
            [.. content.Routes.Select(r => new Route(r.Subject, r.Levels, r.Classes, [.. r.Steps.Select(Planned)]))], content.WorkingDays, content.Holidays ?? []);
        foreach (int level in Enumerable.Range(1, 4))
        {
            if (routes.Find(ApprovalSubject.Assessment, level, null) is null)
                throw new InvalidDataException($"There is a hole: no route for assessment fits level {level} of every class.");
            if (routes.Find(ApprovalSubject.HighResidualRisk, level, null) is null)
                throw new InvalidDataException($"There is a hole: no route for high-residual-risk fits level {level} of every class.");
        }
        return routes;
    }

    private static string? Wrong(RouteContent route) =>
        route.Levels is { } levels && (levels.Count == 0 || levels.Any(level => level is < 1 or > 4)) ? "levels are numbers from 1 to 4; leave them out for any."
        : route.Classes is { Count: 0 } ? "classes names at least one; leave it out for any."
        : route.Steps.Count is < 1 or > MostSteps ? $"A route has 1 to {MostSteps} steps."
        : route.Steps.Any(step => step.Who.Count == 0) ? "A step asks nobody."
        : route.Steps.Any(step => !Need.IsKnown(step.Need)) ? $"need is \"any\", \"all\" or a number from 1 to {MostNeeded}."
        : route.Subject is ApprovalSubject.HighResidualRisk && (route.Steps.Count > 1 || Need.Of(route.Steps[0].Need) != 1)
            ? "A risk is accepted by one person: one step, with need \"any\"."
        : null;

    private static PlannedStep Planned(StepContent step) => new(step.Who, Need.Of(step.Need));

    private static string What(JsonException e) => e.Message.Split(" Path: ")[0];

    private static int LineOf(ReadOnlySpan<byte> utf8, long at) => utf8[..(int)at].Count((byte)'\n') + 1;

    private static class Need
    {
        public static bool IsKnown(JsonElement? need) => need is null || need.Value.ValueKind switch
        {
            JsonValueKind.String => need.Value.GetString() is "any" or "all",
            JsonValueKind.Number => need.Value.TryGetInt32(out int number) && number is >= 1 and <= MostNeeded,
            _ => false,
        };

        /// <returns>Null for all.</returns>
        public static int? Of(JsonElement? need) =>
            need is not { } given ? 1 : given.ValueKind is JsonValueKind.Number ? given.GetInt32() : given.GetString() is "all" ? null : 1;
    }
}

internal sealed record RoutesContent(
    [property: JsonRequired] IReadOnlyList<int> WorkingDays, IReadOnlyList<DateOnly>? Holidays, [property: JsonRequired] IReadOnlyList<RouteContent> Routes);

/// <param name="At">Where it stands in the file, in bytes.</param>
[JsonConverter(typeof(RouteConverter))]
internal sealed record RouteContent(
    ApprovalSubject Subject, IReadOnlyList<int>? Levels, IReadOnlyList<ActClass>? Classes, IReadOnlyList<StepContent> Steps, long At);

internal sealed record RouteFields(
    [property: JsonRequired] ApprovalSubject Subject, IReadOnlyList<int>? Levels, IReadOnlyList<ActClass>? Classes,
    [property: JsonRequired] IReadOnlyList<StepContent> Steps);

internal sealed record StepContent([property: JsonRequired] IReadOnlyList<Actor> Who, JsonElement? Need);

internal sealed class RouteConverter : JsonConverter<RouteContent>
{
    public override RouteContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        long at = reader.TokenStartIndex;
        try
        {
            var route = JsonSerializer.Deserialize(ref reader, RoutesJson.Default.RouteFields) ?? throw new JsonException("A route is missing.");
            return new RouteContent(route.Subject, route.Levels, route.Classes, route.Steps, at);
        }
        catch (JsonException e)
        {
            throw new RouteException(at, e);
        }
    }

    public override void Write(Utf8JsonWriter writer, RouteContent value, JsonSerializerOptions options) => throw new NotSupportedException();
}

/// <summary>Something is wrong within a route, which counts its lines from its own beginning.</summary>
internal sealed class RouteException(long at, JsonException within) : Exception(within.Message, within)
{
    public long At => at;

    public JsonException Within => within;
}

internal sealed class SubjectConverter() : JsonStringEnumConverter<ApprovalSubject>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);

internal sealed class ActClassConverter() : JsonStringEnumConverter<ActClass>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, RespectNullableAnnotations = true, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, Converters = [typeof(SubjectConverter), typeof(ActClassConverter)])]
[JsonSerializable(typeof(RoutesContent))]
[JsonSerializable(typeof(RouteFields))]
internal sealed partial class RoutesJson : JsonSerializerContext;
