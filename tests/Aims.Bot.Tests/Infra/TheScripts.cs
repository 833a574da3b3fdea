using Aims.Local;
using CliWrap;
using CliWrap.Buffered;
using Xunit;

namespace Aims.Bot.Tests.Infra;

/// <summary>The scripts, with an az that notes down what it is asked for.</summary>
public sealed class TheScripts
{
    private const string Bot = "0f9a52c8-6a9d-4d7e-9a52-3f1f5a0c7b11";

    // Each permission has an id made of its name; User.Read.All was granted before.
    private const string Az = """
        #!/usr/bin/env bash
        printf '%s\n' "$*" >>"$(dirname "$0")/asked"
        case "$*" in
          *"appRoles["*) sed -E "s/.*value=='([^']*)'.*/id-of-\1/" <<<"$*" ;;
          "ad sp show"*) echo graph ;;
          "rest --method get"*) echo id-of-User.Read.All ;;
          "deployment sub create"*) printf 'rg-aims-dev\tfunc-aims-dev\tapp\taims.example\tprincipal\n' ;;
        esac
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("aims-az-").FullName;

    [Fact]
    public async Task Consents_are_granted_once_and_only_those_that_are_wished()
    {
        var run = await Run("graph-consents.sh", Bot, "--away");
        Assert.True(run.ExitCode == 0, run.StandardError);
        string[] granted = [.. Asked().Where(call => call.StartsWith("rest --method post", StringComparison.Ordinal))];
        Assert.Equal(2, granted.Length);
        Assert.Contains("""{"principalId":"0f9a52c8-6a9d-4d7e-9a52-3f1f5a0c7b11","resourceId":"graph","appRoleId":"id-of-GroupMember.Read.All"}""", granted[0], StringComparison.Ordinal);
        Assert.Contains("id-of-MailboxSettings.Read", granted[1], StringComparison.Ordinal);
        Assert.Contains("User.Read.All was granted before", run.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_that_is_not_known_grants_nothing()
    {
        var run = await Run("graph-consents.sh", Bot, "--everything");
        Assert.Equal((1, false), (run.ExitCode, File.Exists(Path.Combine(folder, "asked"))));
        Assert.StartsWith("--everything is not known: --app-roles, --away, --install and --hidden-groups are.", run.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deploy.sh", "Say which installation: infra/deploy.sh dev, or prod.")]
    [InlineData("deploy.sh", "Say which installation", "staging")]
    [InlineData("push.sh", "Say which resource group")]
    [InlineData("deploy.sh", "Say which installation", "--help")]
    [InlineData("push.sh", "Say which resource group", "--help")]
    [InlineData("push.sh", "and which function app", "rg-aims-dev")]
    [InlineData("graph-consents.sh", "Say to whom")]
    [InlineData("graph-consents.sh", "Say to whom", "--help")]
    public async Task What_is_missing_is_said(string script, string said, params string[] arguments)
    {
        var run = await Run(script, arguments);
        Assert.Equal((1, false), (run.ExitCode, File.Exists(Path.Combine(folder, "asked"))));
        Assert.StartsWith("Say ", run.StandardError, StringComparison.Ordinal);
        Assert.Contains(said, run.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deploy.sh", "prod")]
    [InlineData("push.sh", "rg-aims-dev", "func-aims-dev")]
    [InlineData("graph-consents.sh", Bot)]
    public async Task Without_the_Azure_CLI_that_is_said_before_anything_is_done(string script, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for Bash.");
        await Program("dirname", "#!/bin/bash\necho \"${1%/*}\"\n");
        var run = await Cli.Wrap("/bin/bash").WithArguments([Path.Combine(Bicep.Folder, script), .. arguments])
            .WithEnvironmentVariables(set => set.Set("PATH", folder))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, ""), (run.ExitCode, run.StandardOutput));
        Assert.StartsWith("There is no az here: install the Azure CLI", run.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_ahead_changes_nothing()
    {
        Assert.Equal(0, (await Run("deploy.sh", "prod", "--what-if")).ExitCode);
        Assert.Equal(["deployment sub what-if --name aims-prod --location westeurope --parameters infra/prod.bicepparam"], Asked());
    }

    [Fact]
    public async Task An_earlier_package_is_put_back_as_it_is()
    {
        Assert.Equal(0, (await Run("push.sh", "rg-aims-dev", "func-aims-dev", "earlier.zip")).ExitCode);
        Assert.Equal(["functionapp deployment source config-zip --resource-group rg-aims-dev --name func-aims-dev --src earlier.zip"], Asked());
    }

    [Fact]
    public async Task A_deployment_makes_the_resources_then_pushes_the_program_and_says_what_is_next()
    {
        // Building the package is tried on its own.
        await Program("dotnet", "#!/usr/bin/env bash\nprintf 'dotnet %s\\n' \"$*\" >>\"$(dirname \"$0\")/asked\"\n");
        var run = await Run("deploy.sh", "dev");
        Assert.True(run.ExitCode == 0, run.StandardError);
        string[] asked = Asked();
        Assert.Equal(3, asked.Length);
        Assert.StartsWith("deployment sub create --name aims-dev --location westeurope --parameters infra/dev.bicepparam", asked[0], StringComparison.Ordinal);
        Assert.StartsWith("dotnet run --project src/Aims.Local -- bundle --output artifacts/aims-bot-", asked[1], StringComparison.Ordinal);
        Assert.StartsWith("functionapp deployment source config-zip --resource-group rg-aims-dev --name func-aims-dev --src artifacts/aims-bot-", asked[2], StringComparison.Ordinal);
        Assert.Contains("infra/graph-consents.sh principal", run.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("package --app-id app --domain aims.example", run.StandardOutput, StringComparison.Ordinal);
    }

    private string[] Asked() => File.ReadAllLines(Path.Combine(folder, "asked"));

    private async Task<BufferedCommandResult> Run(string script, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for Bash.");
        await Program("az", Az);
        return await Cli.Wrap("bash").WithArguments([Path.Combine(Bicep.Folder, script), .. arguments])
            .WithWorkingDirectory(Repository.Root)
            .WithEnvironmentVariables(set => set.Set("PATH", $"{folder}:{Environment.GetEnvironmentVariable("PATH")}"))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(TestContext.Current.CancellationToken);
    }

    private async Task Program(string name, string text)
    {
        string path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
