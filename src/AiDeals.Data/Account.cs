using Microsoft.AspNetCore.Identity;

namespace AiDeals.Data;

/// <summary>Somebody who may sign in. Readers need none.</summary>
public sealed class Account : IdentityUser;
