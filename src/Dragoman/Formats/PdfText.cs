using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Dragoman.Formats;

/// <summary>The text of a PDF by <c>pdftotext</c>, where that is installed; lines that only the width of the page broke are joined again.</summary>
internal static class PdfText
{
    private const string Program = "pdftotext";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>The text in UTF-8, or what is wrong.</summary>
    public static (byte[]? Text, string? Wrong) Of(ReadOnlySpan<byte> file)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, file);
            var start = new ProcessStartInfo(Program, ["-q", "-enc", "UTF-8", "-nopgbrk", path, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
            using var process = Process.Start(start)!;
            var text = process.StandardOutput.ReadToEndAsync();
            if (!text.Wait(Longest))
                process.Kill();
            process.WaitForExit();
            if (process.ExitCode != 0 || !text.IsCompletedSuccessfully)
                return (null, "is a PDF that pdftotext cannot read");
            return string.IsNullOrWhiteSpace(text.Result) ? (null, "is a PDF without text: a scan, which has to go through text recognition first") : (Encoding.UTF8.GetBytes(Joined(text.Result)), null);
        }
        catch (Win32Exception)
        {
            return (null, "is a PDF; to read it, install pdftotext (package poppler-utils)");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Joined(string text)
    {
        var joined = new StringBuilder();
        foreach (string line in text.Split('\n').Select(line => line.Trim()))
        {
            bool cut = joined.Length > 1 && joined[^1] == '-' && line.Length > 0 && char.IsLower(line[0]) && char.IsLetter(joined[^2]);
            if (cut)
                joined.Length--;
            else if (line.Length == 0)
                joined.Append("\n\n");
            else if (joined.Length > 0 && joined[^1] != '\n')
                joined.Append(' ');
            joined.Append(line);
        }

        return joined.ToString();
    }
}
