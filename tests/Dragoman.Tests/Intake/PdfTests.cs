using System.Diagnostics;
using System.Text;
using Dragoman.Tests.Cli;
using Xunit;

namespace Dragoman.Tests.Intake;

/// <summary>PDF goes through <c>pdftotext</c> where there is one; where there is none, a message says what to install.</summary>
public sealed class PdfTests : IDisposable
{
    private const string Sentence = "The ministers of Kenya and Sweden met in Nairobi on Monday and agreed on a tariff.";
    private readonly Session session = new();

    [Fact]
    public void Without_the_program_a_message_says_what_to_install()
    {
        Directory.CreateDirectory(session.Path("nothing"));
        var (_, error, code) = Read(session.Path("nothing"));
        Assert.Equal(1, code);
        Assert.Contains("install pdftotext", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_the_page_broke_are_joined()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in is a shell script");
        var stand = session.Write("bin/pdftotext", "#!/bin/sh\nprintf 'Ministers meet\\n\\nThe ministers of Kenya and Swe-\\nden met in Nairobi on Mon-\\nday and agreed\\non a tariff.\\n'\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(stand, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains(Sentence, Read(session.Path("bin")).Output, StringComparison.Ordinal);
        File.WriteAllText(stand, "#!/bin/sh\nexit 3\n");
        Assert.Contains("cannot read", Read(session.Path("bin")).Error, StringComparison.Ordinal);
        File.WriteAllText(stand, "#!/bin/sh\necho\n");
        Assert.Contains("without text", Read(session.Path("bin")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_one_is_read()
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 } || path.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftotext"))), "pdftotext (package poppler-utils) is not installed");
        Assert.Contains(Sentence, Read(path).Output, StringComparison.Ordinal);
    }

    public void Dispose() => session.Dispose();

    private (string Output, string Error, int Code) Read(string path)
    {
        File.WriteAllBytes(session.Path("release.pdf"), Pdf(Sentence));
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : Dotnet(), [Path.Combine(AppContext.BaseDirectory, "Dragoman.Cli.dll"), "read", "--json", "--text", session.Path("release.pdf")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["PATH"] = path, ["DRAGOMAN_LANGUAGES"] = LoadedPacks.Folder, ["DRAGOMAN_CACHE"] = session.Path("cache") },
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (output.Result, error.Result, process.ExitCode);
    }

    private static string Dotnet()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).First(File.Exists);
    }

    /// <summary>The smallest document with one line in one of the fonts that every reader has (ISO 32000-1).</summary>
    private static byte[] Pdf(string line)
    {
        var stream = $"BT /F1 10 Tf 40 700 Td ({line}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {stream.Length} >>\nstream\n{stream}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var (file, places) = ("%PDF-1.4\n", new List<int>());
        foreach (var (i, content) in objects.Index())
        {
            places.Add(file.Length);
            file += $"{i + 1} 0 obj\n{content}\nendobj\n";
        }
        var table = $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}";
        return Encoding.ASCII.GetBytes($"{file}{table}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{file.Length}\n%%EOF\n");
    }
}
