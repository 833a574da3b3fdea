namespace Aims.Local.Packaging;

/// <summary>What differs from organisation to organisation in the manifest of the Teams app.</summary>
/// <param name="Id">The bot's app id, which is the app's id as well.</param>
/// <param name="Domain">The host name under which the bot is reached.</param>
/// <param name="Version">major.minor.patch; Teams takes an update only when it is higher.</param>
/// <param name="Developer">Who runs the bot, at most 32 characters.</param>
/// <param name="SignOn">The app registration for single sign-on; the bot's own id where there is none.</param>
public sealed record TeamsApp(Guid Id, string Domain, string Version, string Developer, Uri Website, Uri Privacy, Uri Terms, Guid SignOn)
{
    /// <summary>The placeholders of manifest.json and what stands there.</summary>
    public IReadOnlyDictionary<string, string> Values => new Dictionary<string, string>
    {
        ["APP_ID"] = Id.ToString(),
        ["DOMAIN"] = Domain,
        ["VERSION"] = Version,
        ["DEVELOPER"] = Developer,
        ["WEBSITE"] = Website.AbsoluteUri,
        ["PRIVACY"] = Privacy.AbsoluteUri,
        ["TERMS"] = Terms.AbsoluteUri,
        ["SSO_APP"] = SignOn.ToString(),
    };
}
