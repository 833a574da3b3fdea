using System.CommandLine;
using System.CommandLine.Parsing;
using Spectre.Console;

namespace Aims.Local.Packaging;

/// <summary><c>package --app-id … --domain …</c>: writes the zip for the Teams admin centre.</summary>
internal static class PackageCommand
{
    private static readonly Option<Guid> AppId = new("--app-id")
    {
        Description = "The bot's app id: botAppId of the deployment",
        HelpName = "guid",
        Required = true,
        CustomParser = PackageArgument.Id,
    };

    private static readonly Option<string> Domain = new("--domain")
    {
        Description = "Where the bot is reached: botDomain of the deployment",
        HelpName = "host name",
        Required = true,
        CustomParser = PackageArgument.HostName,
    };

    private static readonly Option<string> Version = Optional("--version", "major.minor.patch", "Of the app; raise it with each update", PackageArgument.Semantic, "1.0.0");

    private static readonly Option<string> Developer = Optional("--developer", "name", "Who runs the bot", PackageArgument.Name, "Your organisation");

    private static readonly Option<Uri?> Website = new("--website") { Description = "Where people find help [default: the bot's own page]", HelpName = "https address", CustomParser = PackageArgument.Link };

    private static readonly Option<Uri?> Privacy = new("--privacy") { Description = "Your privacy notice [default: the bot's own page]", HelpName = "https address", CustomParser = PackageArgument.Link };

    private static readonly Option<Uri?> Terms = new("--terms") { Description = "Your terms of use [default: the bot's own page]", HelpName = "https address", CustomParser = PackageArgument.Link };

    private static readonly Option<Guid?> SignOn = new("--sso-app")
    {
        Description = "An app registration for single sign-on [default: the bot's app id]",
        HelpName = "guid",
        CustomParser = argument => PackageArgument.Id(argument),
    };

    private static readonly Option<FileInfo> Output = new("--output")
    {
        Description = "The zip to write",
        HelpName = "file",
        DefaultValueFactory = _ => new FileInfo(Path.Combine(Repository.Root, "artifacts", "aims-bot-teams.zip")),
    };

    public static Command For(IAnsiConsole console)
    {
        var command = new Command("package", "Writes the package of the Teams app, checked against Microsoft's schema.")
        {
            AppId, Domain, Version, Developer, Website, Privacy, Terms, SignOn, Output,
        };
        command.SetAction((parsed, _) => WriteAsync(parsed, console));
        return command;
    }

    private static async Task<int> WriteAsync(ParseResult parsed, IAnsiConsole console)
    {
        try
        {
            var file = parsed.GetRequiredValue(Output);
            using var zip = new MemoryStream();
            await new TeamsPackage(Repository.ManifestFolder).WriteAsync(AppIn(parsed), zip);
            file.Directory?.Create();
            await File.WriteAllBytesAsync(file.FullName, zip.ToArray());
            console.MarkupLineInterpolated($"{file.FullName} is ready: upload it in the Teams admin centre under Teams apps, Manage apps.");
            return 0;
        }
        catch (Exception e) when (e is CannotRunException or IOException or UnauthorizedAccessException)
        {
            console.MarkupLineInterpolated($"[red]{e.Message}[/]");
            return 1;
        }
    }

    private static TeamsApp AppIn(ParseResult parsed)
    {
        string domain = parsed.GetRequiredValue(Domain);
        Uri Page(Option<Uri?> option, string part) => parsed.GetValue(option) ?? new Uri($"https://{domain}/api/about{part}");
        var id = parsed.GetRequiredValue(AppId);
        return new TeamsApp(
            id, domain, parsed.GetRequiredValue(Version), parsed.GetRequiredValue(Developer),
            Page(Website, ""), Page(Privacy, "#privacy"), Page(Terms, "#terms"), parsed.GetValue(SignOn) ?? id);
    }

    private static Option<string> Optional(string name, string help, string description, Func<ArgumentResult, string?> parser, string otherwise) => new(name)
    {
        Description = description,
        HelpName = help,
        CustomParser = parser,
        DefaultValueFactory = _ => otherwise,
    };
}
