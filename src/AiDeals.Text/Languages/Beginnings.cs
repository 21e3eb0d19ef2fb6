using System.Numerics;

namespace AiDeals.Text;

/// <summary>
/// Tells by the first letters of a word which dictionaries may hold what stands there. A "no" is certain, a "perhaps" must be looked up: most words of an article are in no dictionary, and are passed over
/// at the price of a few steps whatever the number of dictionaries. Filled once, then read by any number of threads.
/// </summary>
internal sealed class Beginnings
{
    /// <summary>So many letters tell most words apart; a shorter entry counts only where a word can end behind it.</summary>
    public const int Letters = 5;

    private readonly uint[] table;
    private readonly int shift;
    private readonly bool[] endingLetters = new bool[256];
    private readonly ByLetter particles;
    private int dictionaries;

    /// <param name="particles">What may be glued before an entry.</param>
    /// <param name="endings">What may be glued behind it.</param>
    /// <param name="entries">About how many there will be; twice as many make "perhaps" frequent.</param>
    public Beginnings(IEnumerable<string> particles, IEnumerable<string> endings, int entries)
    {
        // Four places for an entry: small enough for the processor's cache, and most of them empty.
        var bits = BitOperations.Log2((uint)entries) + 2;
        (table, shift) = (new uint[1 << bits], 32 - bits);
        this.particles = ByLetter.First(particles);
        foreach (var ending in endings) endingLetters[ending[0] & 255] = true;
    }

    /// <summary>The mark of one more dictionary. Beyond 32 they share marks, which costs time but no entry.</summary>
    public uint NewDictionary() => 1u << (dictionaries++ % 32);

    public void Add(ReadOnlySpan<char> entry, uint dictionary)
    {
        // Any number of spaces may stand in a text for the one in an entry, so that what comes behind it tells nothing.
        var space = entry.IndexOf(' ');
        var known = space < 0 ? entry : entry[..space];
        var hash = 0u;
        for (var i = 0; i < known.Length && i < Letters; i++) hash = Next(hash, known[i]);
        table[Place(known.Length >= Letters ? hash : ~hash)] |= dictionary;
    }

    /// <summary>The marks of all dictionaries that may have an entry at the beginning of <paramref name="text"/>, as it is written or behind a particle.</summary>
    public uint At(ReadOnlySpan<char> text)
    {
        var ends = 0u;
        for (var i = 1; i < Letters && i < text.Length; i++)
            if (Tokenizer.IsBoundary(text[i - 1], text[i])) ends |= 1u << i;
        return At(text, ends);
    }

    /// <param name="text">From the beginning of a word on.</param>
    /// <param name="ends">Bit i is set where a word ends before letter i.</param>
    public uint At(ReadOnlySpan<char> text, uint ends)
    {
        if (text.Length == 0) return 0;
        var found = Look(text, ends);
        // Looking again behind each particle keeps the table small: five letters from the beginning of "وبالمليار" would tell of nothing but particles. Where words end behind those letters is not known, so it is assumed.
        foreach (var particle in particles[text[0]])
            if (text.StartsWith(particle, StringComparison.Ordinal)) found |= Look(text[particle.Length..], ends >> particle.Length | uint.MaxValue << Math.Max(0, Letters - particle.Length));
        return found;
    }

    private uint Look(ReadOnlySpan<char> text, uint ends)
    {
        var (found, hash) = (0u, 0u);
        for (var i = 0; i < text.Length; i++)
        {
            hash = Next(hash, text[i]);
            if (i == Letters - 1) return found | table[Place(hash)];
            if (i + 1 == text.Length || (ends >> (i + 1) & 1) != 0 || endingLetters[text[i + 1] & 255]) found |= table[Place(~hash)];
        }
        return found;
    }

    private static uint Next(uint hash, char letter) => (hash ^ letter) * 0x9E3779B1;

    private uint Place(uint hash) => (hash ^ hash >> 15) * 0x85EBCA6B >> shift;
}
