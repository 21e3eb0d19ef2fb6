using AiDeals.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace AiDeals.Web;

internal static class AccountServices
{
    /// <summary>Accounts in the site's own database. There is no mail: accounts begin with a one-time link, and the address need not be confirmed.</summary>
    /// <param name="dataDirectory">Holds the keys that protect cookies, so that a restart signs nobody out.</param>
    public static void AddAccounts(this IServiceCollection services, string dataDirectory)
    {
        services.AddDataProtection().SetApplicationName("AiDeals").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataDirectory, "keys")));
        services.AddIdentity<Account, IdentityRole>(options =>
            {
                // Length against guessing, no rules about kinds of characters: they make passwords that people write down.
                options.Password.RequiredLength = 12;
                options.Password.RequiredUniqueChars = 5;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
                options.User.RequireUniqueEmail = true;
                options.SignIn.RequireConfirmedAccount = false;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<AiDealsContext>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "aideals.account";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/account/sign-in";
            options.LogoutPath = "/account/sign-out";
            options.AccessDeniedPath = "/account/denied";
            options.ExpireTimeSpan = TimeSpan.FromDays(14);
        });
        services.AddAuthorizationBuilder().AddPolicy(Roles.Desk, policy => policy.RequireRole(Roles.All));
        services.AddCascadingAuthenticationState();
    }
}
