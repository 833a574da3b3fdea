namespace Aims.Assessments.Forms.Loading;

/// <summary>The bounds of a definition: generous for a form that people answer, small enough for a server.</summary>
internal static class FormLimits
{
    /// <summary>Bytes of a definition.</summary>
    public const int Bytes = 4_000_000;

    public const int Pages = 200;

    /// <summary>Pages, panels, notes and questions together.</summary>
    public const int Elements = 2_500;

    public const int PanelDepth = 8;

    public const int Choices = 500;

    public const int Languages = 60;

    public const int NameLength = 100;

    public const int TitleLength = 2_000;

    public const int NoteLength = 20_000;

    /// <summary>Characters of a short text, unless the form sets its own maxLength.</summary>
    public const int TextAnswer = 1_000;

    /// <summary>Characters of a comment, unless the form sets its own maxLength.</summary>
    public const int CommentAnswer = 4_000;

    /// <summary>The greatest maxLength a form may set: such an answer and its question just fill a card.</summary>
    public const int AnyAnswer = 5_000;

    /// <summary>What one answer may take of a card, in <see cref="Forms.CardRoom"/>.</summary>
    public const int CardRoom = 5_000;

    /// <summary>What a question's own words may take of a card.</summary>
    public const int QuestionRoom = 4_000;

    /// <summary>What a question with its choices may take of a card; beyond, a choice is typed by its name.</summary>
    public const int ChoicesRoom = 9_500;

    public const int Rows = 200;

    public const int Validators = 20;

    public const int Pattern = 1_000;

    public const int CalculatedValues = 500;

    /// <summary>Characters of all expressions of a form together.</summary>
    public const int Expressions = 400_000;

    /// <summary>Files attached to one question.</summary>
    public const int Files = 20;

    /// <summary>Problems told at once; more would only repeat themselves.</summary>
    public const int Problems = 100;
}
