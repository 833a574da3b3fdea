namespace Aims.Assessments.Forms.Loading;

/// <summary>Reads one question.</summary>
internal static class QuestionReader
{
    public static Question? Read(DefinitionNode node, string type, string name, int index)
    {
        if (Properties.Of(type) is not { } ofType)
        {
            node.Refuse("type", $"The question type '{type}' is not supported.");
            return null;
        }
        node.Allow(Properties.OfQuestion, ofType, Properties.OfLooks);
        if (Kind(node, type) is not { } kind)
            return null;
        var question = new Question
        {
            Name = name,
            Index = index,
            Kind = kind,
            // SurveyJS shows the name where there is no title.
            Title = node.Words("title") ?? new LocalText(name),
            Help = Help(node),
            Example = node.Text("example"),
            Serves = node.Text("serves"),
            AlwaysRequired = node.Flag("isRequired") ?? false,
        };
        return WithDetails(question, node);
    }

    private static LocalText? Help(DefinitionNode node) => (node.Words("description"), node.Words("help", NoteText.Read)) switch
    {
        ({ } description, { } help) => description.Then(help),
        var (description, help) => description ?? help,
    };

    private static QuestionKind? Kind(DefinitionNode node, string type) => type switch
    {
        "comment" => QuestionKind.Comment,
        "radiogroup" => QuestionKind.RadioGroup,
        "dropdown" => QuestionKind.Dropdown,
        "checkbox" => QuestionKind.Checkbox,
        "boolean" => QuestionKind.Boolean,
        "rating" => QuestionKind.Rating,
        _ => InputKind(node),
    };

    private static QuestionKind? InputKind(DefinitionNode node)
    {
        var inputType = node.Has("inputType") ? node.Text("inputType") : "text";
        switch (inputType)
        {
            case "text": return QuestionKind.Text;
            case "number": return QuestionKind.Number;
            case "date": return QuestionKind.Date;
            case "email": return QuestionKind.Email;
            case null: return null;
            default:
                node.Refuse("inputType", $"The input type '{inputType}' is not supported; text, number, date and email are.");
                return null;
        }
    }

    private static Question WithDetails(Question question, DefinitionNode node) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.Email => WithLength(question, node, FormLimits.TextAnswer),
        QuestionKind.Comment => WithLength(question, node, FormLimits.CommentAnswer),
        QuestionKind.Number => WithNumberRange(question, node),
        QuestionKind.Date => WithDateRange(question, node),
        QuestionKind.RadioGroup or QuestionKind.Dropdown or QuestionKind.Checkbox => question with
        {
            Choices = ChoiceReader.Read(node),
            Order = ChoiceReader.Order(node),
        },
        QuestionKind.Boolean => question with
        {
            LabelTrue = node.Words("labelTrue") ?? question.LabelTrue,
            LabelFalse = node.Words("labelFalse") ?? question.LabelFalse,
        },
        QuestionKind.Rating => question with { Scale = Scale(node) },
    };

    private static Question WithLength(Question question, DefinitionNode node, int usual)
    {
        RefuseAny(node, "min", "max");
        return question with { MaxLength = node.Whole("maxLength", 1, FormLimits.AnyAnswer) ?? usual };
    }

    private static Question WithNumberRange(Question question, DefinitionNode node)
    {
        RefuseAny(node, "maxLength");
        question = question with { Min = node.Number("min"), Max = node.Number("max") };
        if (question.Min > question.Max)
            node.Refuse("min", "min is greater than max.");
        return question;
    }

    private static Question WithDateRange(Question question, DefinitionNode node)
    {
        RefuseAny(node, "maxLength");
        question = question with { Earliest = Date(node, "min"), Latest = Date(node, "max") };
        if (question.Earliest > question.Latest)
            node.Refuse("min", "min is later than max.");
        return question;
    }

    private static DateOnly? Date(DefinitionNode node, string property)
    {
        if (node.Text(property) is not { } text)
            return null;
        if (AnswerRules.TryDate(text, out var date))
            return date;
        node.Refuse(property, "A date as yyyy-MM-dd is expected.");
        return null;
    }

    private static RatingScale Scale(DefinitionNode node)
    {
        var (min, max) = (node.Whole("rateMin", -100, 100) ?? 1, node.Whole("rateMax", -100, 100) ?? 5);
        if (min >= max)
            node.Refuse("rateMin", "rateMin is not less than rateMax.");
        return new RatingScale(
            min, max, node.Whole("rateStep", 1, 100) ?? 1, node.Words("minRateDescription"), node.Words("maxRateDescription"));
    }

    private static void RefuseAny(DefinitionNode node, params ReadOnlySpan<string> properties)
    {
        foreach (var property in properties)
        {
            if (node.Has(property))
                node.Refuse(property, "This property does not apply to this input type.");
        }
    }
}
