using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Aims.Browser.Tests.Chat;

/// <summary>One person's open Playground: what she says, and what she reads.</summary>
public sealed class ChatWindow(IPage page) : IAsyncDisposable
{
    /// <summary>How long anything may take to show, in milliseconds: the machine may be busy with other tests.</summary>
    internal const float Patience = 30_000;

    private ILocator Composer => page.Locator("div[role=textbox]").Last;

    // Whatever the bot sends, text or card, stands in one of these.
    private ILocator Messages => page.Locator(".fai-OutputCard");

    private ILocator Cards => Messages.Filter(new() { Has = page.Locator(".ac-preview-panel") });

    /// <summary>Shows cards as wide as on a phone; the Playground draws none that is narrower than 450 pixels.</summary>
    public Task AsOnAPhoneAsync() => page.AddStyleTagAsync(new() { Content = ".fai-OutputCard { width: 360px !important; min-width: 0 !important; } .ac-preview-panel { width: 330px !important; min-width: 0 !important; }" });

    /// <summary>Types a message and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
    }

    /// <summary>What the bot sent last, text or card, as a person reads it.</summary>
    public Task<string> LatestAsync() => Messages.Last.InnerTextAsync();

    /// <summary>Waits until the bot's last message, text or card, contains the text.</summary>
    public Task ReadsAsync(string text) => Assertions.Expect(Messages.Last).ToContainTextAsync(text, new() { Timeout = Patience });

    /// <summary>Asserts that no message of the bot that is in the window contains the text.</summary>
    public Task NeverReadAsync(string text) => Assertions.Expect(Messages.Filter(new() { HasText = text })).ToHaveCountAsync(0);

    /// <summary>The last card that contains the text; waits for one. It stays that card when its content is replaced.</summary>
    public async Task<ChatCard> CardAsync(string text)
    {
        await Cards.Filter(new() { HasText = text }).Last.WaitForAsync();
        var texts = await Cards.AllTextContentsAsync();
        var place = texts.ToList().FindLastIndex(card => card.Contains(text, StringComparison.OrdinalIgnoreCase));
        return new ChatCard(page, Cards.Nth(place));
    }

    /// <summary>Presses one of the replies that the bot suggests below its message.</summary>
    public Task PickAsync(string suggestion) => page.GetByRole(AriaRole.Button, new() { Name = suggestion, Exact = true }).Last.ClickAsync();

    /// <summary>
    /// Loads the page again: the Playground forgets what it showed and greets the bot anew. Only for a window without a card
    /// that the bot keeps up to date: an update of a card that it has forgotten ends the page's loop of messages, and what
    /// arrives before the loop is begun again is lost.
    /// </summary>
    public async Task ReloadAsync()
    {
        await page.ReloadAsync();
        await ReadyAsync();
    }

    /// <summary>
    /// From now on buttons do as in a client that does not know Action.Execute: they send its fallback, an Action.Submit with
    /// the verb in the data, as a message.
    /// </summary>
    public Task PressAsAnOldClientAsync() => page.RouteAsync("**/_conversation/v1/invoke", route =>
    {
        var invoke = JsonNode.Parse(route.Request.PostData!)!.AsObject();
        var value = invoke["value"]!["action"]!["data"]!.DeepClone().AsObject();
        value["verb"] = invoke["value"]!["action"]!["verb"]!.DeepClone();
        invoke.Remove("name");
        invoke["value"] = value;
        return route.ContinueAsync(new()
        {
            Url = route.Request.Url.Replace("/invoke", "/submit", StringComparison.Ordinal),
            PostData = Encoding.UTF8.GetBytes(invoke.ToJsonString()),
        });
    });

    /// <summary>Writes artifacts/screens/NN-name.png, numbered in the order of the run.</summary>
    public Task ScreenshotAsync(string name) => page.ScreenshotAsync(new() { Path = Screens.Next(name) });

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();

    // The page can be written in before it listens to the bot, and what arrives until then is lost: it tells when its stream of messages is open.
    internal const string TellsWhenItListens =
        """
        const Stream = window.WebSocket;
        window.WebSocket = class extends Stream {
          constructor(...given) {
            super(...given);
            if (String(given[0]).includes("/_ws_conversation/"))
              this.addEventListener("open", () => document.documentElement.setAttribute("data-listens", ""));
          }
        };
        """;

    internal async Task ReadyAsync()
    {
        await Composer.WaitForAsync();
        await page.Locator("html[data-listens]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        // The panel of the Playground's own log covers the chat of a narrow window.
        var hide = page.GetByTitle("Hide log panel");
        if (await hide.IsVisibleAsync())
            await hide.ClickAsync();
    }
}
