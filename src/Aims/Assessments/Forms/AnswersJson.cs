using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Assessments.Forms;

/// <summary>Answers as plain JSON: for each question a string, a number, true or false, an array of strings, for a
/// matrix an object of column by row, for files an array of <c>{"id":"EV-0001","name":"report.pdf"}</c>.</summary>
public sealed class AnswersJson : JsonConverter<Answers>
{
    public override Answers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Answers are a JSON object.");
        var answers = ImmutableArray.CreateBuilder<KeyValuePair<string, Answer>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var question = reader.GetString()!;
            reader.Read();
            answers.Add(new(question, ReadAnswer(ref reader)));
        }
        return Answers.From(answers);
    }

    public override void Write(Utf8JsonWriter writer, Answers value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (question, answer) in value)
        {
            writer.WritePropertyName(question);
            WriteAnswer(writer, answer);
        }
        writer.WriteEndObject();
    }

    private static Answer ReadAnswer(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new Answer.Text(reader.GetString()!),
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => new Answer.Number(number),
        JsonTokenType.True => new Answer.YesNo(true),
        JsonTokenType.False => new Answer.YesNo(false),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => new Answer.Rows(ReadTexts(ref reader)),
        _ => throw new JsonException("An answer is a string, a number, true or false, or an array of strings."),
    };

    private static Answer ReadList(ref Utf8JsonReader reader)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        var files = ImmutableArray.CreateBuilder<AttachedFile>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
                values.Add(reader.GetString()!);
            else if (reader.TokenType == JsonTokenType.StartObject && ReadTexts(ref reader) is { Count: 2 } file)
                files.Add(new AttachedFile(file.GetValueOrDefault("id", ""), file.GetValueOrDefault("name", "")));
            else
                throw new JsonException("The choices of an answer are strings, its files objects of id and name.");
        }
        return files.Count == 0 ? new Answer.Choices(values.ToImmutable())
            : values.Count == 0 ? new Answer.Files(files.ToImmutable())
            : throw new JsonException("An answer is either choices or files.");
    }

    private static Dictionary<string, string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            texts[name] = reader.TokenType == JsonTokenType.String
                ? reader.GetString()!
                : throw new JsonException("The rows of an answer are strings.");
        }
        return texts;
    }

    private static void WriteAnswer(Utf8JsonWriter writer, Answer answer)
    {
        switch (answer)
        {
            case Answer.Text text: writer.WriteStringValue(text.Value); break;
            case Answer.Number number: writer.WriteNumberValue(number.Value); break;
            case Answer.YesNo yesNo: writer.WriteBooleanValue(yesNo.Value); break;
            case Answer.Choices choices:
                writer.WriteStartArray();
                foreach (var value in choices.Values)
                    writer.WriteStringValue(value);
                writer.WriteEndArray();
                break;
            case Answer.Rows rows: WriteTexts(writer, rows.Values); break;
            case Answer.Files files:
                writer.WriteStartArray();
                foreach (var file in files.Values)
                    WriteTexts(writer, [new("id", file.Id), new("name", file.Name)]);
                writer.WriteEndArray();
                break;
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, string>> texts)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in texts)
            writer.WriteString(name, text);
        writer.WriteEndObject();
    }
}
