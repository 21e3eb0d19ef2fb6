using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AiDeals.Importers;

public static class AiDealsImporters
{
    /// <summary>Needs the services of AddAiDealsData and logging.</summary>
    /// <param name="model">The language model that reads beside the grammar; null for none.</param>
    public static IServiceCollection AddAiDealsImporters(this IServiceCollection services, ModelOptions? model = null)
    {
        services.AddSingleton<IClaimReader, GrammarReader>();
        if (model is not null) services.AddSingleton(model).AddSingleton<IClaimReader, ModelReader>();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<PageFetcher>().AddSingleton<ArticleImporter>().AddSingleton<ImportRun>().AddSingleton<FirstLoad>();
    }
}
