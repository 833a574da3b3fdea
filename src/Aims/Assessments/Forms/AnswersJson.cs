using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aims.Assessments.Forms;

/// <summary>Answers as plain JSON: a string, a number, true or false, or an array of strings for each question.</summary>
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
        JsonTokenType.StartArray => ReadChoices(ref reader),
        _ => throw new JsonException("An answer is a string, a number, true or false, or an array of strings."),
    };

    private static Answer.Choices ReadChoices(ref Utf8JsonReader reader)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
            values.Add(reader.GetString()!);
        return reader.TokenType == JsonTokenType.EndArray
            ? new Answer.Choices(values.ToImmutable())
            : throw new JsonException("The choices of an answer are strings.");
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
        }
    }
}
