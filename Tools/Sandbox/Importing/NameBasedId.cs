using System;
using System.Security.Cryptography;
using System.Text;

namespace CrmCoach.Sandbox.Importing;

/// <summary>Ids for what a solution names but gives no id.</summary>
internal static class NameBasedId
{
    public static Guid Of(string kind, string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{name}")).AsSpan(0, 16));
}
