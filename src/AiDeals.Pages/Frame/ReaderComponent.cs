using AiDeals.Pages.Language;
using Microsoft.AspNetCore.Components;

namespace AiDeals.Pages.Frame;

/// <summary>A component of the readers' pages: it knows who reads.</summary>
public abstract class ReaderComponent : ComponentBase
{
    [CascadingParameter] public required Reader Reader { get; set; }

    protected Words W => Reader.Words;
}
