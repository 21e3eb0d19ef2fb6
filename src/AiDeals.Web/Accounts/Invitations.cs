using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using AiDeals.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AiDeals.Web;

/// <summary>One-time links that make an account. The database keeps the hash of a token only; the link itself is shown once.</summary>
internal sealed class Invitations(AiDealsContext context, UserManager<Account> users, RoleManager<IdentityRole> roles, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    /// <summary>A new token for the first admin; null when there is an admin. Older tokens for admins end: only the link printed last works.</summary>
    public async Task<string?> ForFirstAdminAsync()
    {
        foreach (var role in Roles.All)
            if (!await roles.RoleExistsAsync(role)) await roles.CreateAsync(new IdentityRole(role));
        if ((await users.GetUsersInRoleAsync(Roles.Admin)).Count > 0) return null;
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await context.Invitations.Where(i => i.Role == Roles.Admin).ExecuteDeleteAsync();
        context.Invitations.Add(new Invitation { TokenHash = Hash(token), Role = Roles.Admin, ExpiresAt = time.GetUtcNow() + Life });
        await context.SaveChangesAsync();
        return token;
    }

    /// <summary>The role the token gives; null for a token that is wrong, used or too old.</summary>
    public async Task<string?> RoleOfAsync(string? token)
    {
        if (token is null) return null;
        var (hash, now) = (Hash(token), time.GetUtcNow());
        return await context.Invitations.Where(i => i.TokenHash == hash && i.ExpiresAt > now).Select(i => i.Role).SingleOrDefaultAsync();
    }

    /// <summary>Makes the account and ends the token, both or neither.</summary>
    /// <returns>The account, or null and what is wrong with the input.</returns>
    public async Task<(Account? Account, IReadOnlyList<string> Problems)> AcceptAsync(string? token, string email, string password)
    {
        if (await RoleOfAsync(token) is not { } role) return (null, ["This link has been used meanwhile."]);
        var hash = Hash(token!);
        await using var transaction = await context.Database.BeginTransactionAsync();
        // Two people with one link: the row is gone for the second.
        if (await context.Invitations.Where(i => i.TokenHash == hash).ExecuteDeleteAsync() == 0) return (null, ["This link has been used meanwhile."]);
        var account = new Account { UserName = email, Email = email };
        var made = await users.CreateAsync(account, password);
        if (made.Succeeded) made = await users.AddToRoleAsync(account, role);
        if (!made.Succeeded) return (null, [.. made.Errors.Select(e => e.Description)]);
        await transaction.CommitAsync();
        return (account, []);
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
