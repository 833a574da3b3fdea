using Aims.Browser.Tests.Chat;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Aims.Browser.Tests.Chat;

/// <summary>One browser for all tests. Each chat window has a profile of its own in it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        // The page asks for web fonts; nothing outside this machine is needed.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = await BrowserProgram.FindAsync(),
            Args = Flags,
        });
    }

    /// <summary>Opens a Playground. At 700 pixels and at 1280 a card is about 450 wide, as in a Teams side panel; the list of chats needs the latter.</summary>
    public async Task<ChatWindow> OpenAsync(Uri address, int width = 1280)
    {
        var page = await browser!.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 1800 },
            Locale = "en-US",
        });
        page.SetDefaultTimeout(ChatWindow.Patience);
        await page.AddInitScriptAsync(ChatWindow.TellsWhenItListens);
        await page.GotoAsync($"{address}");
        var window = new ChatWindow(page);
        await window.ReadyAsync();
        return window;
    }

    /// <summary>Opens a file as a person does who has saved it, and takes a picture of all of it.</summary>
    /// <returns>Its text.</returns>
    public async Task<string> ReadAsync(string file)
    {
        var page = await browser!.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1000, Height = 1400 } });
        await page.GotoAsync($"{new Uri(file)}");
        await page.ScreenshotAsync(new() { Path = Path.ChangeExtension(file, ".png"), FullPage = true });
        string text = await page.InnerTextAsync("body");
        await page.CloseAsync();
        return text;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
