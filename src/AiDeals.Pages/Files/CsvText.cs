using System.Text;

namespace AiDeals.Pages.Files;

/// <summary>A table as RFC 4180 writes it, in UTF-8 with a byte order mark: without it spreadsheets misread Bengali, Hindi and Arabic.</summary>
public sealed class CsvText
{
    private readonly StringBuilder text = new();

    public CsvText(params string[] head) => Row(head);

    /// <summary>Null is an empty cell: not stated, never 0.</summary>
    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) text.Append(',');
            Cell(cells[i] ?? "");
        }
        text.Append("\r\n");
    }

    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];

    public override string ToString() => text.ToString();

    // A cell that begins like a formula would be run by a spreadsheet: names come from newspapers and from anyone's upload.
    private void Cell(string cell)
    {
        if (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _)) cell = "'" + cell;
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            text.Append(cell);
            return;
        }
        text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
