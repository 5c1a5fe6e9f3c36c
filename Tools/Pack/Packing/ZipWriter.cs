using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace CrmCoach.Pack.Packing;

/// <summary>Writes a zip that says nothing of the machine or the moment: no system, no rights, every file dated 1 January 1980.</summary>
public static class ZipWriter
{
    private const ushort Version = 20;
    private const ushort Deflated = 8;
    private const ushort Midnight = 0;
    private const ushort FirstOfJanuary1980 = (1 << 5) | 1;

    public static byte[] Bytes(IReadOnlyList<Entry> entries)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        using var directory = new MemoryStream();
        using var listing = new BinaryWriter(directory, Encoding.UTF8);
        foreach (var entry in entries)
            Write(entry, writer, listing);
        WriteEnd(writer, directory.ToArray(), (ushort)entries.Count);
        return stream.ToArray();
    }

    private static void Write(Entry entry, BinaryWriter writer, BinaryWriter listing)
    {
        var offset = (uint)writer.BaseStream.Position;
        var packed = Deflate(entry.Content);
        writer.Write(0x04034b50u);
        WriteCommon(writer, entry, packed);
        writer.Write(Encoding.UTF8.GetBytes(entry.Path));
        writer.Write(packed);

        listing.Write(0x02014b50u);
        listing.Write(Version);
        WriteCommon(listing, entry, packed);
        listing.Write((ushort)0); // comment length
        listing.Write((ushort)0); // disk
        listing.Write((ushort)0); // internal attributes
        listing.Write(0u); // external attributes
        listing.Write(offset);
        listing.Write(Encoding.UTF8.GetBytes(entry.Path));
    }

    private static void WriteCommon(BinaryWriter writer, Entry entry, byte[] packed)
    {
        writer.Write(Version);
        writer.Write((ushort)0); // flags: names are plain ASCII, sizes stand before the data
        writer.Write(Deflated);
        writer.Write(Midnight);
        writer.Write(FirstOfJanuary1980);
        writer.Write(Crc32.Of(entry.Content));
        writer.Write((uint)packed.Length);
        writer.Write((uint)entry.Content.Length);
        writer.Write((ushort)Encoding.UTF8.GetByteCount(entry.Path));
        writer.Write((ushort)0); // extra length
    }

    private static void WriteEnd(BinaryWriter writer, byte[] directory, ushort count)
    {
        var start = (uint)writer.BaseStream.Position;
        writer.Write(directory);
        writer.Write(0x06054b50u);
        writer.Write(0u); // disks
        writer.Write(count);
        writer.Write(count);
        writer.Write((uint)directory.Length);
        writer.Write(start);
        writer.Write((ushort)0); // comment length
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
            deflate.Write(content);
        return packed.ToArray();
    }
}
