using AiDeals.Data;
using AiDeals.Deals;
using AiDeals.Importers;
using AiDeals.Pages.Frame;
using AiDeals.Pages.Language;
using AiDeals.Pages.Parties;
using AiDeals.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.JSInterop;

namespace AiDeals.Web.Components.Edit;

/// <summary>An editor pastes an article, sees what is read in it while typing, and saves it by the importer that files come in by.</summary>
public sealed partial class ArticlePage : IAsyncDisposable
{
    private const string Source = "the pasted text";

    private static readonly LanguageChoice[] Languages = [new("", "As the text says"), .. SentenceWords.All.Values.Select(l => new LanguageChoice(l.Language, l.Name))];

    private readonly ArticleForm form = new();
    private readonly CancellationTokenSource gone = new();
    private ElementReference area;
    private DotNetObjectReference<ArticlePage>? self;
    private IJSObjectReference? script;
    private CancellationTokenSource? turn;
    private ArticlePreview? preview;
    private SavedArticle? saved;
    private string? problem;
    private bool reading, saving;

    [Inject] private ArticleImporter Importer { get; init; } = null!;
    [Inject] private IDbContextFactory<AiDealsContext> Contexts { get; init; } = null!;
    [Inject] private IAuthorizationService Authorization { get; init; } = null!;
    [Inject] private IJSRuntime Js { get; init; } = null!;
    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    private sealed record LanguageChoice(string Code, string Name);

    private bool CanSave => !saving && !reading && problem is null && form.PublishedProblem is null && form.UrlProblem is null && preview is { CanBeSaved: true };

    private string LanguageHint => form.Language.Length == 0 && preview?.Language is { } found ? $"Read as {Languages.First(l => l.Code == found).Name}." : "";

    private string SaveHint => (reading, preview) switch
    {
        (true, _) => "Reading …",
        (_, null) => "",
        (_, { Result.Outcome: ImportOutcome.Known }) when saved is null => "This very text is stored already; saving it again would change nothing.",
        (_, { Result.Outcome: ImportOutcome.New }) => $"New. Saving stores the article with {Count(preview.Views.Count)}.",
        _ => "",
    };

    private static string Count(int claims) => claims switch { 0 => "no claims", 1 => "1 claim", _ => $"{claims} claims" };

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        self = DotNetObjectReference.Create(this);
        script = await Js.InvokeAsync<IJSObjectReference>("import", "/desk.js");
        await script.InvokeVoidAsync("guard", area, ArticleLimits.LongestText, self);
    }

    /// <summary>Told by the page's script: the text is longer than a message of the circuit may be and was not sent.</summary>
    [JSInvokable]
    public void TooLong(int length)
    {
        turn?.Cancel();
        (preview, saved, reading) = (null, null, false);
        problem = $"The text has {length:N0} characters; the desk takes {ArticleLimits.LongestText:N0} at most. Shorten it here, or load it as a file: dotnet run --project src/AiDeals.Web -- import FILE";
        StateHasChanged();
    }

    private Task TextChangedAsync(ChangeEventArgs e)
    {
        form.Text = e.Value as string ?? "";
        return ReadAsync();
    }

    private Task LanguageChangedAsync(string language)
    {
        form.Language = language;
        return ReadAsync();
    }

    private Task PublishedChangedAsync(string published)
    {
        form.Published = published ?? "";
        return ReadAsync();
    }

    /// <summary>Reads what the form holds now. A later change takes the turn: what an earlier reading finds after that is not shown.</summary>
    private async Task ReadAsync()
    {
        turn?.Cancel();
        using var mine = turn = CancellationTokenSource.CreateLinkedTokenSource(gone.Token);
        (problem, saved) = (null, null);
        if (string.IsNullOrWhiteSpace(form.Text))
        {
            (preview, reading) = (null, false);
            return;
        }
        reading = true;
        try
        {
            var draft = form.ToDraft();
            // Off the circuit's own thread: a long text must not hold up the typing.
            var found = await Task.Run(async () => ArticlePreview.Of(await Importer.PreviewAsync(draft, ArticleOrigin.Paste, Source, mine.Token), draft.Text), mine.Token);
            if (turn != mine) return;
            preview = found.Result.Outcome == ImportOutcome.Unreadable ? null : found;
            problem = found.Result.Message is { } message ? Sentence(message) : null;
        }
        catch (UnreadableException e)
        {
            (preview, problem) = (null, Sentence(e.Message));
        }
        catch (OperationCanceledException)
        {
            return;
        }
        finally
        {
            if (turn == mine) (turn, reading) = (null, false);
        }
    }

    private async Task SaveAsync()
    {
        if (!CanSave) return;
        // The circuit may be older than the person's right to use it.
        if (!(await Authorization.AuthorizeAsync((await Authentication).User, Roles.Desk)).Succeeded)
        {
            problem = "Your account may no longer save. Copy the text, sign in again and paste it.";
            return;
        }
        saving = true;
        try
        {
            var draft = form.ToDraft();
            var result = await Importer.StoreAsync(draft, ArticleOrigin.Paste, Source, gone.Token);
            await Importer.ComputeAsync(gone.Token);
            problem = result.Message is { } message ? Sentence(message) : null;
            if (result.ArticleId is { } article) saved = new(result, article, await DealsOfAsync(article));
            preview = preview is null ? null : preview with { Result = result with { Outcome = ImportOutcome.Known } };
        }
        catch (Exception e) when (e is DbUpdateException or Npgsql.NpgsqlException)
        {
            problem = "The database did not answer, and nothing was saved. The text is still here; try again in a moment.";
        }
        finally
        {
            saving = false;
        }
    }

    private async Task<IReadOnlyList<SavedDeal>> DealsOfAsync(Guid article)
    {
        await using var context = await Contexts.CreateDbContextAsync(gone.Token);
        var claims = context.Claims.Where(c => c.ArticleId == article).Select(c => c.Id);
        var deals = await context.Deals.AsNoTracking().Where(d => d.Claims.Any(c => claims.Contains(c.ClaimId))).Include(d => d.Parties).OrderBy(d => d.Slug).ToListAsync(gone.Token);
        var words = Words.For("en");
        return deals.Select(d => new SavedDeal(Addresses.Deal(d.Slug), words.Wording.Title(d, PartyLabels.English), string.Join(", ", new[] { d.Amount is { } amount ? words.Amounts.Bounded(amount) : null, words.Status(d.Status) }.OfType<string>()))).ToList();
    }

    private static string Sentence(string message) => char.ToUpperInvariant(message[0]) + message[1..].TrimEnd('.') + ".";

    public async ValueTask DisposeAsync()
    {
        await gone.CancelAsync();
        gone.Dispose();
        self?.Dispose();
        try
        {
            if (script is not null) await script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the script with it.
        }
    }
}

/// <summary>What saving gave: the article, and the deals its claims belong to now.</summary>
public sealed record SavedArticle(ImportResult Result, Guid ArticleId, IReadOnlyList<SavedDeal> Deals);

/// <param name="Now">Its figure and status with this article counted in.</param>
public sealed record SavedDeal(string Address, string Title, string Now);
