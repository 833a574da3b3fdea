using System.ComponentModel;
using System.Diagnostics;

namespace Aims.Local;

/// <summary>The browser of the person in front of the machine, if anybody can be.</summary>
internal static class DesktopBrowser
{
    private static bool HasDesktop =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() || IsSet("DISPLAY") || IsSet("WAYLAND_DISPLAY");

    /// <summary>Opens the address where there is a desktop. That there is none, or no browser, is no fault: the address is printed.</summary>
    public static void Open(Uri address)
    {
        if (!HasDesktop)
            return;
        try
        {
            Process.Start(new ProcessStartInfo($"{address}") { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            // The desktop knows no program for web addresses.
        }
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
