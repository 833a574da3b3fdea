using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Aims.Bot.Teams;

public sealed record ComposeExtensionBody(ComposeExtension ComposeExtension);

/// <summary>What Teams lists below the search box of a message extension.</summary>
/// <param name="Type">result, or message for a text alone.</param>
public sealed record ComposeExtension(string Type)
{
    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<ComposeExtensionAttachment>? Attachments { get; init; }

    public string? Text { get; init; }

    /// <summary>A list to pick from. An empty one ends the pages before it.</summary>
    public static ComposeExtension Result(IEnumerable<ComposeExtensionAttachment> found) =>
        new("result") { AttachmentLayout = "list", Attachments = [.. found] };

    public static ComposeExtension Message(string text) => new("message") { Text = text };
}

/// <summary>What is put into the chat when its preview is picked.</summary>
public sealed record ComposeExtensionAttachment(string ContentType, RawJson Content, ComposeExtensionPreview Preview)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static ComposeExtensionAttachment AdaptiveCard(RawJson card, string title, string line) => new(
        Attachment.AdaptiveCardType, card, new(ComposeExtensionPreview.ThumbnailType, new(title, Html.Encode(line))));
}

public sealed record ComposeExtensionPreview(string ContentType, ThumbnailCard Content)
{
    public const string ThumbnailType = "application/vnd.microsoft.card.thumbnail";
}

/// <param name="Title">Shown as it is.</param>
/// <param name="Text">HTML.</param>
public sealed record ThumbnailCard(string Title, string Text);
