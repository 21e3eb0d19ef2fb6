using System.Security.Cryptography;
using System.Text;

namespace AiDeals.Deals;

/// <summary>Identifiers of facts, derived from what they say: the same content has the same id on every machine, so storing it twice changes nothing.</summary>
public static class ContentId
{
    /// <summary>The first 16 bytes of the SHA-256 of the parts, marked as a version 8 UUID (RFC 9562: content of the maker's own design).</summary>
    /// <param name="parts">Their order and borders count: ("ab", "c") and ("a", "bc") give different ids; null and "" too.</param>
    public static Guid Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
        return FromHash(hash.GetHashAndReset());
    }

    /// <summary>The id of an article: of the SHA-256 of its text, written as 64 hexadecimal digits.</summary>
    public static Guid OfSha256(string sha256) => FromHash(Convert.FromHexString(sha256));

    private static Guid FromHash(ReadOnlySpan<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        hash[..16].CopyTo(bytes);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x80);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
