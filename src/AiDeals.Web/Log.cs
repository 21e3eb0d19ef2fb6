using System.Globalization;
using Serilog;

namespace AiDeals.Web;

internal static class Log
{
    /// <summary>Console by the settings, and a file a day in the data directory, kept for two weeks.</summary>
    public static Serilog.Core.Logger Create(IConfiguration configuration, string dataDirectory) => new LoggerConfiguration()
        .ReadFrom.Configuration(configuration)
        .WriteTo.File(Path.Combine(dataDirectory, "logs", "aideals-.log"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: 14, shared: true, formatProvider: CultureInfo.InvariantCulture)
        .CreateLogger();
}
