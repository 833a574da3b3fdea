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
        node.Allow(type == "expression" ? Properties.OfExpression : Properties.OfQuestion, ofType, Properties.OfLooks);
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
            Validators = ValidatorReader.Read(node),
        };
        question = WithDetails(question, node);
        question = question with { Right = DefaultReader.Read(question, node, "correctAnswer") };
        return FitToCard(question with { HasDefault = node.Has("defaultValue") || node.Has("defaultValueExpression") }, node);
    }

    private static Question FitToCard(Question question, DefinitionNode node)
    {
        var own = Room(question.Title) + Math.Min(question.Help is null ? 0 : Room(question.Help), FormLimits.TitleLength) + CardRoom.Of(question.Example ?? "");
        if (own > FormLimits.QuestionRoom)
            node.Refuse("title", "The title, description and example together are too long for a card.");
        // {"title":"","value":""}, and the value again where it is taken.
        var choices = question.Choices.Sum(choice => Room(choice.Text) + (2 * CardRoom.Of(choice.Value)) + 25);
        var fits = own + choices <= FormLimits.ChoicesRoom;
        if (!fits && question.Kind is QuestionKind.Matrix)
            node.Refuse("columns", "The columns are too many or too long for a card.");
        return question with { IsChosenByName = !fits, Room = own + (fits ? choices : 0) };
    }

    private static int Room(LocalText text) => text.All.Max(CardRoom.Of);

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
        "tagbox" => QuestionKind.Tagbox,
        "matrix" => QuestionKind.Matrix,
        "file" => QuestionKind.File,
        "expression" => QuestionKind.Expression,
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
            case "range": return QuestionKind.Range;
            case "date": return QuestionKind.Date;
            case "time": return QuestionKind.Time;
            case "month": return QuestionKind.Month;
            case "email": return QuestionKind.Email;
            case "tel": return QuestionKind.Tel;
            case "url": return QuestionKind.Url;
            case null: return null;
            default:
                node.Refuse("inputType", $"The input type '{inputType}' is not supported; text, number, range, date, time, month, email, tel and url are.");
                return null;
        }
    }

    private static Question WithDetails(Question question, DefinitionNode node) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.Email or QuestionKind.Tel or QuestionKind.Url => WithLength(question, node, FormLimits.TextAnswer),
        QuestionKind.Comment => WithLength(question, node, FormLimits.CommentAnswer),
        QuestionKind.Number or QuestionKind.Range => WithNumberRange(question, node),
        QuestionKind.Date => WithDateRange(question, node),
        QuestionKind.Time or QuestionKind.Month => WithPartRange(question, node),
        QuestionKind.RadioGroup or QuestionKind.Dropdown or QuestionKind.Checkbox or QuestionKind.Tagbox => WithChoices(question, node),
        QuestionKind.Matrix => question with
        {
            Choices = ChoiceReader.Lines(node, "columns"),
            Rows = ChoiceReader.Lines(node, "rows"),
            NeedsEachRow = node.Flag("isAllRowRequired") ?? node.Flag("eachRowRequired") ?? false,
        },
        QuestionKind.File => question with
        {
            Files = new FileRules(node.Text("acceptedTypes"), node.Whole("maxSize", 0, int.MaxValue) is > 0 and var size ? size : null, node.Flag("allowMultiple") ?? false),
        },
        QuestionKind.Expression => WithExpression(question, node),
        QuestionKind.Boolean => question with
        {
            LabelTrue = node.Words("labelTrue") ?? question.LabelTrue,
            LabelFalse = node.Words("labelFalse") ?? question.LabelFalse,
        },
        QuestionKind.Rating => question with { Scale = Scale(node) },
    };

    private static Question WithExpression(Question question, DefinitionNode node)
    {
        if (!node.Has("expression"))
            node.Refuse("expression", "The expression is missing.");
        return question with { Look = NumberLookReader.Read(node) };
    }

    private static Question WithChoices(Question question, DefinitionNode node)
    {
        question = question with
        {
            Choices = ChoiceReader.Read(node),
            WordsMissing = node.Words("otherErrorText") ?? question.WordsMissing,
        };
        question = question with { Ordered = ChoiceOrders.Of(ChoiceReader.Order(node), question.Choices) };
        var (least, most) = (node.Whole("minSelectedChoices", 0, FormLimits.Choices), node.Whole("maxSelectedChoices", 0, FormLimits.Choices));
        return least is not > 0 && most is not > 0
            ? question
            : question with { Validators = question.Validators.Add(ValidatorReader.Count(least, most is 0 ? null : most, null)) };
    }

    private static Question WithLength(Question question, DefinitionNode node, int usual)
    {
        RefuseAny(node, "min", "max");
        return question with { MaxLength = node.Whole("maxLength", 1, FormLimits.AnyAnswer) ?? usual };
    }

    private static Question WithNumberRange(Question question, DefinitionNode node)
    {
        RefuseAny(node, "maxLength");
        // A slider without bounds goes from 0 to 100.
        var isRange = question.Kind is QuestionKind.Range;
        question = question with { Min = node.Number("min") ?? (isRange ? 0 : null), Max = node.Number("max") ?? (isRange ? 100 : null) };
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

    private static Question WithPartRange(Question question, DefinitionNode node)
    {
        RefuseAny(node, "maxLength");
        question = question with { From = node.Text("min"), Until = node.Text("max") };
        foreach (var (property, part) in new[] { ("min", question.From), ("max", question.Until) })
        {
            if (part is not null && !AnswerRules.IsPart(question.Kind, part))
                node.Refuse(property, question.Kind is QuestionKind.Time ? "A time as HH:mm is expected." : "A month as yyyy-MM is expected.");
        }
        if (string.CompareOrdinal(question.From, question.Until) > 0 && question.Until is not null)
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
