using System.Linq;

namespace CrmCoach.Pack.Packing;

/// <summary>The checksum that a zip keeps of each file (ISO 3309, polynomial EDB88320).</summary>
public static class Crc32
{
    private static readonly uint[] Table = Enumerable.Range(0, 256).Select(value => Shift((uint)value)).ToArray();

    public static uint Of(byte[] content)
    {
        var sum = uint.MaxValue;
        foreach (var value in content)
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Shift(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320u;
        return value;
    }
}
