using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Aims.Local.Packaging;

/// <summary>Reads what is given to an option of <c>package</c>; what is wrong with it is said there.</summary>
internal static partial class PackageArgument
{
    // Also refused by the schema, but said here in words.
    private const int LongestDeveloper = 32;

    public static Guid Id(ArgumentResult argument)
    {
        if (!Guid.TryParseExact(Given(argument), "D", out var id) || id == Guid.Empty)
            argument.AddError($"{NameOf(argument)} takes an id such as 6f1d1a52-6f0e-4f0b-9d5e-0c7a52c9a001, not \"{Given(argument)}\".");
        return id;
    }

    public static string? HostName(ArgumentResult argument)
    {
        string domain = Given(argument).ToLowerInvariant();
        if (!Host.IsMatch(domain))
            argument.AddError($"--domain takes a host name alone, such as aims-contoso.azurewebsites.net, without https:// and without a path, not \"{domain}\".");
        return domain;
    }

    public static string? Semantic(ArgumentResult argument)
    {
        if (!Numbers.IsMatch(Given(argument)))
            argument.AddError($"--version takes three numbers such as 1.0.3, not \"{Given(argument)}\".");
        return Given(argument);
    }

    public static string? Name(ArgumentResult argument)
    {
        if (Given(argument).Trim().Length is 0 or > LongestDeveloper)
            argument.AddError($"--developer takes a name of at most {LongestDeveloper} characters.");
        return Given(argument).Trim();
    }

    public static Uri? Link(ArgumentResult argument)
    {
        if (Uri.TryCreate(Given(argument), UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps)
            return link;
        argument.AddError($"{NameOf(argument)} takes an address such as https://contoso.com/privacy, not \"{Given(argument)}\".");
        return null;
    }

    private static string Given(ArgumentResult argument) => argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";

    private static string NameOf(ArgumentResult argument) => (argument.Parent as OptionResult)?.Option.Name ?? "";

    [GeneratedRegex(@"^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$")]
    private static partial Regex Host { get; }

    [GeneratedRegex(@"^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){2}$")]
    private static partial Regex Numbers { get; }
}
