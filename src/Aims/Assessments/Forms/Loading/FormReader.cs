using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Aims.Assessments.Forms.Loading;

/// <summary>Reads pages, panels, notes and questions into a draft.</summary>
internal sealed class FormReader(ProblemList problems)
{
    private readonly HashSet<string> pageNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> elementNames = new(StringComparer.OrdinalIgnoreCase);
    private bool full;

    public FormDraft Draft { get; } = new();

    public ImmutableArray<Page> Pages(DefinitionNode form)
    {
        form.Allow(Properties.OfForm, Properties.OfLooks);
        var pages = form.Nodes("pages", FormLimits.Pages).Select(Page).OfType<Page>().ToImmutableArray();
        if (pages.IsEmpty && problems.IsEmpty)
            form.Refuse("pages", "A form has at least one page.");
        return pages;
    }

    /// <summary>The form's own values, read behind the pages.</summary>
    public void CalculatedValues(DefinitionNode form)
    {
        foreach (var node in form.Nodes("calculatedValues", FormLimits.CalculatedValues))
        {
            if (!TryName(node with { Path = "calculatedValues." }, elementNames, out var name))
                continue;
            var value = node.OfQuestion(name) with { Path = "calculatedValues." };
            value.Allow(Properties.OfCalculatedValue);
            if (!value.Has("expression"))
                value.Refuse("expression", "The expression is missing.");
            if (value.Flag("includeIntoResult") == true)
                value.Refuse("includeIntoResult", "A calculated value is never stored with the answers; use an expression question to show it.");
            var index = Draft.Reserve(parent: -1, value);
            Draft.Elements[index] = new CalculatedValue { Name = name, Index = index };
        }
    }

    private Page? Page(DefinitionNode node)
    {
        if (!TryName(node, pageNames, out var name))
            return null;
        node = node.OnPage(name);
        node.Allow(Properties.OfPage, Properties.OfLooks);
        var index = Draft.Reserve(parent: -1, node);
        var page = new Page
        {
            Name = name,
            Index = index,
            Title = node.Words("title"),
            Description = node.Words("description"),
            NeedsSome = node.Flag("isRequired") ?? false,
            Elements = Elements(node, index, depth: 0),
        };
        Draft.Elements[index] = page;
        return page;
    }

    private ImmutableArray<Element> Elements(DefinitionNode section, int parent, int depth) =>
        [.. section.Nodes("elements", FormLimits.Elements).Select(node => Element(node, parent, depth)).OfType<Element>()];

    private Element? Element(DefinitionNode node, int parent, int depth)
    {
        // Nothing refers to a note, so several may have one name: published forms repeat a note with its name on other pages.
        var names = IsNote(node) ? new HashSet<string>() : elementNames;
        if (full || !TryName(node, names, out var name))
            return null;
        node = node.OfQuestion(name);
        if (Draft.IsFull)
        {
            full = true;
            node.Refuse("elements", string.Create(CultureInfo.InvariantCulture,
                $"A form has at most {FormLimits.Elements:N0} elements; this is one more."));
            return null;
        }
        var index = Draft.Reserve(parent, node);
        return Draft.Elements[index] = node.Text("type") switch
        {
            "panel" => Panel(node, name, index, depth),
            "html" => Note(node, name, index),
            null => Untyped(node),
            var type => QuestionReader.Read(node, type, name, index) is { } question ? WithWords(question, node) : null,
        };
    }

    // The words to "other" are a value of their own, settled behind their question.
    private Question WithWords(Question question, DefinitionNode node)
    {
        if (!question.Choices.Any(choice => choice.IsTold))
            return question;
        if (!elementNames.Add(question.Name + Question.WordsSuffix))
            node.Refuse("showOtherItem", $"The words to \"other\" are kept under the name {question.Name}{Question.WordsSuffix}, which is taken.");
        var slot = Draft.Reserve(question.Index, node with { Json = NoExpressions });
        Draft.Elements[slot] = new OtherWords { Name = question.Name + Question.WordsSuffix, Index = slot };
        return question with { WordsSlot = slot };
    }

    private static JsonElement NoExpressions { get; } = JsonDocument.Parse("{}").RootElement;

    private Panel? Panel(DefinitionNode node, string name, int index, int depth)
    {
        node.Allow(Properties.OfPanel, Properties.OfLooks);
        if (depth == FormLimits.PanelDepth)
        {
            node.Refuse("elements", $"Panels may be nested {FormLimits.PanelDepth} deep.");
            return null;
        }
        return new Panel
        {
            Name = name,
            Index = index,
            Title = node.Words("title"),
            Description = node.Words("description"),
            NeedsSome = node.Flag("isRequired") ?? false,
            Elements = Elements(node, index, depth + 1),
        };
    }

    private static Note? Note(DefinitionNode node, string name, int index)
    {
        node.Allow(Properties.OfNote, Properties.OfLooks);
        if (!node.Has("html"))
            node.Refuse("html", "The text of the note is missing.");
        return node.Words("html", NoteText.Read) is { } text ? new Note { Name = name, Index = index, Text = text } : null;
    }

    private static bool IsNote(DefinitionNode node) =>
        node.Json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("html");

    private static Element? Untyped(DefinitionNode node)
    {
        if (!node.Has("type"))
            node.Refuse("type", "The type is missing.");
        return null;
    }

    private static bool TryName(DefinitionNode node, HashSet<string> taken, [NotNullWhen(true)] out string? name)
    {
        name = node.Text("name", FormLimits.NameLength);
        if (name is null || name.Trim() != name || name.Length == 0 || name.AsSpan().ContainsAny('{', '}', ','))
            node.Refuse("name", "A name is needed: 1 to 100 characters, none of them { } or a comma.");
        else if (!taken.Add(name))
            node.OfQuestion(name).Refuse("name", "This name is used twice (capitals do not tell names apart).");
        else
            return true;
        return false;
    }
}
