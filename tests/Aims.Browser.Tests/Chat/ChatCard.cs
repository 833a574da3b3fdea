using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Aims.Browser.Tests.Chat;

/// <summary>An adaptive card in a chat window, worked by what a person sees: labels, choices and names of buttons.</summary>
public sealed class ChatCard(IPage page, ILocator card)
{
    /// <summary>The card's text as a person reads it, with the notice below it that a button may have left.</summary>
    public Task<string> TextAsync() => card.InnerTextAsync();

    /// <summary>Waits until the card, or the notice below it, contains the text.</summary>
    public Task ShowsAsync(string text) => Assertions.Expect(card).ToContainTextAsync(text, new() { Timeout = ChatWindow.Patience });

    /// <summary>Waits until the card has no button of this name.</summary>
    public Task HasNoButtonAsync(string name) => Assertions.Expect(Button(name)).ToHaveCountAsync(0, new() { Timeout = ChatWindow.Patience });

    /// <summary>Whether the card has a button of this name now.</summary>
    public async Task<bool> HasButtonAsync(string name) => await Button(name).CountAsync() > 0;

    /// <summary>Presses the button of exactly this name.</summary>
    public Task PressAsync(string name) => Button(name).ClickAsync();

    /// <summary>Presses the button of this name, which "More" shows.</summary>
    public async Task PressBehindAsync(string name)
    {
        await PressAsync("More");
        await PressAsync(name);
    }

    /// <summary>Presses the button of this name in the row of a list that contains the text.</summary>
    public Task PressInRowAsync(string row, string name)
    {
        var button = page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        // Of all that hold both, the last is the innermost.
        return card.Locator("div").Filter(new() { HasText = row }).Filter(new() { Has = button }).Last
            .GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
    }

    /// <summary>Follows the link to a file, as a person does who presses it.</summary>
    /// <returns>Where the browser saved it: artifacts/screens/NN-, and the name that it came with.</returns>
    public async Task<string> DownloadAsync(string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => Link(link).ClickAsync());
        string path = Screens.NextFile(download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    /// <summary>Follows a link.</summary>
    /// <returns>What stands on the page that opens.</returns>
    public async Task<string> FollowAsync(string link)
    {
        var opened = await page.Context.RunAndWaitForPageAsync(() => Link(link).ClickAsync());
        string text = await opened.InnerTextAsync("body");
        await opened.CloseAsync();
        return text;
    }

    /// <summary>Fills a text or number input.</summary>
    public async Task FillAsync(string label, string text) => await (await InputAsync(label)).FillAsync(text);

    /// <summary>Fills a date input.</summary>
    public async Task FillAsync(string label, DateOnly date)
    {
        var input = await InputAsync(label);
        await input.FillAsync(date.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture));
        // Tab takes the date, Escape closes the calendar that opened over the card.
        await input.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");
    }

    /// <summary>Asserts what stands in a text input.</summary>
    public async Task HoldsAsync(string label, string text) => await Assertions.Expect(await InputAsync(label)).ToHaveValueAsync(text);

    /// <summary>Ticks a toggle, or clears it.</summary>
    public async Task TickAsync(string label, bool on = true) => await (await InputAsync(label)).SetCheckedAsync(on);

    /// <summary>Chooses from a set, by the choices' titles, whichever way the set is shown.</summary>
    public async Task ChooseAsync(string label, params string[] titles)
    {
        var input = await InputAsync(label);
        var role = await input.GetAttributeAsync("role");
        if (role == "combobox")
            await ChooseFromListAsync(input, titles);
        else
        {
            foreach (var title in titles)
                await input.Locator("label", new() { HasTextRegex = Exactly(title) }).CheckAsync();
        }
    }

    /// <summary>Writes a picture of the whole card to artifacts/screens/NN-name.png, numbered in the order of the run.</summary>
    public Task ScreenshotAsync(string name) => card.ScreenshotAsync(new() { Path = Screens.Next(name) });

    private ILocator Link(string name) => card.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).Or(Button(name));

    private ILocator Button(string name) => card.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private async Task ChooseFromListAsync(ILocator input, string[] titles)
    {
        await input.ClickAsync();
        foreach (var title in titles)
        {
            // Where several may be chosen, each is a check box in a menu.
            var one = page.GetByRole(AriaRole.Option, new() { Name = title, Exact = true });
            await one.Or(page.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = title, Exact = true })).ClickAsync();
        }

        // A list of several choices stays open over the card.
        if (await input.GetAttributeAsync("aria-expanded") == "true")
            await input.PressAsync("Escape");
    }

    private static Regex Exactly(string text) => new($@"^\s*{Regex.Escape(text)}\s*$");

    // The label names its input. A required one ends in an asterisk, which is no part of its name.
    private async Task<ILocator> InputAsync(string label)
    {
        var named = card.Locator("label.ac-richTextBlock").Filter(new()
        {
            Has = page.Locator("span.ac-textRun:not([aria-hidden])", new() { HasTextRegex = Exactly(label) }),
        });
        return card.Locator($"id={await named.First.GetAttributeAsync("for")}");
    }
}
