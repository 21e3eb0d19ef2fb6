namespace AiDeals.Text;

/// <summary>What the directory knows of a party that bears on the roles it can play.</summary>
internal sealed class PartyTraits
{
    private readonly PartyDirectory directory;
    private readonly HashSet<string> providers;
    private readonly HashSet<string> chipMakers;

    /// <exception cref="LanguagePackException">Languages/providers.yaml names a party that the directory does not have.</exception>
    public PartyTraits(PartyDirectory directory)
    {
        this.directory = directory;
        var file = PackFiles.Shipped.Load("Languages/providers.yaml");
        providers = Ids(file, "clouds");
        chipMakers = Ids(file, "chips");
        providers.UnionWith(chipMakers);

        HashSet<string> Ids(PackNode node, string key) => node[key].Items.Select(i => directory.TryGet(i.Text, out _) ? i.Text : throw i.Error($"the directory has no party '{i.Text}'")).ToHashSet(StringComparer.Ordinal);
    }

    public bool IsPerson(PartyMention party) => Kind(party) == PartyKind.Person;
    public bool IsFund(PartyMention party) => Kind(party) is PartyKind.Fund or PartyKind.SovereignFund or PartyKind.Bank;
    /// <summary>Parent and daughter, or daughters of one parent.</summary>
    public bool IsOneHouse(PartyMention a, PartyMention b) => House(a) is { } house && house == House(b);

    private string? House(PartyMention party) => directory.TryGet(party.PartyId, out var known) ? known.Parent ?? known.Id : null;

    public bool IsConsortium(PartyMention party) => Kind(party) == PartyKind.Consortium;
    public bool IsGovernment(PartyMention party) => Kind(party) == PartyKind.Government;
    public bool IsListed(PartyMention party) => directory.TryGet(party.PartyId, out var known) && (known.IsListed || (directory.TryGet(known.Parent, out var parent) && parent.IsListed));
    public bool IsProvider(PartyMention party) => party.PartyId is { } id && providers.Contains(id);
    public bool IsChipMaker(PartyMention party) => party.PartyId is { } id && chipMakers.Contains(id);
    public bool IsOutlet(PartyMention party) => Kind(party) == PartyKind.Outlet;

    /// <summary>The organisation that a person leads or founded first; null for anybody else.</summary>
    public PartyMention? CompanyOf(PartyMention person) =>
        directory.TryGet(person.PartyId, out var known) && known is { Kind: PartyKind.Person, Affiliation: [var first, ..] } && directory.TryGet(first, out var company) ? new PartyMention(person.Span, company.Id, company.Name) : null;

    /// <summary>Those of a consortium's members that the article names.</summary>
    public IReadOnlyList<PartyMention> MembersOf(PartyMention party, IReadOnlyList<PartyMention> named) =>
        directory.TryGet(party.PartyId, out var known) && known.Kind == PartyKind.Consortium
            ? [.. named.Where(n => n.PartyId is { } id && known.Affiliation.Contains(id)).DistinctBy(n => n.PartyId)] : [];

    public bool Admits(PartyMention party, PartyRole role) => role switch
    {
        PartyRole.Investor or PartyRole.Acquirer => !IsOutlet(party),
        PartyRole.Lead => !IsOutlet(party) && !IsGovernment(party) && !IsPerson(party),
        PartyRole.Sponsor or PartyRole.Customer or PartyRole.Provider => !IsOutlet(party) && !IsPerson(party),
        PartyRole.Company when IsGovernment(party) => false,
        _ => !IsOutlet(party) && !IsPerson(party),
    };

    /// <summary>For the trained features: what kind of party it is, as far as known.</summary>
    public Term KindOf(PartyMention party) => Kind(party) is not { } kind ? "unknown" : kind == PartyKind.Company ? IsProvider(party) ? "provider" : IsListed(party) ? "listed" : "company" : EnumTerms<PartyKind>.Of(kind);

    private PartyKind? Kind(PartyMention party) => directory.TryGet(party.PartyId, out var known) ? known.Kind : null;
}
