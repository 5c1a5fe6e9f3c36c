using System;
using System.Security.Cryptography;
using System.Text;

namespace CrmCoach.Plugins.Write;

/// <summary>
/// Ids made of names (RFC 4122, version 5): whoever writes the same thing again, in a retry or beside another, finds the row that is there instead
/// of making a second one.
/// </summary>
internal static class NameBasedId
{
    public static Guid Of(Guid parent, string name)
    {
        var space = Swapped(parent.ToByteArray());
        var words = Encoding.UTF8.GetBytes(name);
        var bytes = new byte[space.Length + words.Length];
        space.CopyTo(bytes, 0);
        words.CopyTo(bytes, space.Length);
        return new Guid(Swapped(Stamped(Hash(bytes))));
    }

    /// <summary>Whether the id is made of a name, by us or by somebody else.</summary>
    public static bool IsDerived(Guid id) => id.ToByteArray()[7] >> 4 == 5;

    private static byte[] Hash(byte[] bytes)
    {
        // The RFC asks for SHA-1: a name for a row, no protection.
#pragma warning disable CA5350
        using (var sha = SHA1.Create())
        {
            var id = new byte[16];
            Array.Copy(sha.ComputeHash(bytes), id, id.Length);
            return id;
        }
#pragma warning restore CA5350
    }

    private static byte[] Stamped(byte[] id)
    {
        id[6] = (byte)((id[6] & 0x0f) | 0x50);
        id[8] = (byte)((id[8] & 0x3f) | 0x80);
        return id;
    }

    /// <summary>The RFC writes the first three parts from the highest byte down, Guid from the lowest up.</summary>
    private static byte[] Swapped(byte[] id)
    {
        Array.Reverse(id, 0, 4);
        Array.Reverse(id, 4, 2);
        Array.Reverse(id, 6, 2);
        return id;
    }
}
