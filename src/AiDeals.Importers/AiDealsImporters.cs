using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AiDeals.Importers;

public static class AiDealsImporters
{
    /// <summary>Needs the services of AddAiDealsData and logging.</summary>
    public static IServiceCollection AddAiDealsImporters(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<PageFetcher>().AddSingleton<ArticleImporter>().AddSingleton<ImportRun>().AddSingleton<FirstLoad>();
    }
}
