using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Dragoman.Web.Health;

/// <summary>
/// Counts requests and how long they take, from the framework's own instrument (http.server.request.duration), and writes them in the text format of
/// Prometheus.
/// </summary>
public sealed class Measures : IDisposable
{
    public const string Meter = "Dragoman";

    private const string Instrument = "http.server.request.duration";

    /// <summary>Upper bounds of the histogram, in seconds.</summary>
    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<(string Route, string Status), Histogram> requests = [];

    public Measures()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Name == Instrument)
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => Count(seconds, tags));
        listener.Start();
    }

    /// <param name="articles">How many the record holds.</param>
    /// <param name="version">Version of the record.</param>
    public string Text(long articles, long version)
    {
        var text = new StringBuilder();
        text.Append("# HELP dragoman_articles Articles in the record.\n# TYPE dragoman_articles gauge\n").Append(CultureInfo.InvariantCulture, $"dragoman_articles {articles}\n");
        text.Append("# HELP dragoman_record_version Grows with every change of the record.\n# TYPE dragoman_record_version counter\n").Append(CultureInfo.InvariantCulture, $"dragoman_record_version {version}\n");
        text.Append("# HELP http_server_request_duration_seconds How long requests took.\n# TYPE http_server_request_duration_seconds histogram\n");
        foreach (var ((route, status), histogram) in requests.OrderBy(r => r.Key))
            histogram.Write(text, $"route=\"{route}\",status=\"{status}\"");
        return text.ToString();
    }

    private void Count(double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var (route, status) = ("", "");
        foreach (var (name, value) in tags)
        {
            if (name == "http.route")
                route = value?.ToString() ?? "";
            if (name == "http.response.status_code")
                status = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }
        requests.GetOrAdd((route, status), _ => new Histogram()).Add(seconds);
    }

    public void Dispose() => listener.Dispose();

    private sealed class Histogram
    {
        private readonly long[] counts = new long[Bounds.Length + 1];
        private double sum;

        public void Add(double seconds)
        {
            var bucket = Array.FindIndex(Bounds, bound => seconds <= bound);
            lock (counts)
            {
                sum += seconds;
                counts[bucket < 0 ? Bounds.Length : bucket]++;
            }
        }

        public void Write(StringBuilder text, string labels)
        {
            lock (counts)
            {
                long below = 0;
                for (var i = 0; i <= Bounds.Length; i++)
                    text.Append(CultureInfo.InvariantCulture, $"http_server_request_duration_seconds_bucket{{{labels},le=\"{(i < Bounds.Length ? Bounds[i].ToString(CultureInfo.InvariantCulture) : "+Inf")}\"}} {below += counts[i]}\n");
                text.Append(CultureInfo.InvariantCulture, $"http_server_request_duration_seconds_sum{{{labels}}} {sum}\nhttp_server_request_duration_seconds_count{{{labels}}} {below}\n");
            }
        }
    }
}
