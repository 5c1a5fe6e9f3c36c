using System;
using System.Buffers.Binary;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NUnit.Framework;

namespace CrmCoach.Tests.Dataverse;

internal sealed class NameBasedIdTests
{
    /// <summary>The example of RFC 9562, appendix A.4: without it the next test would compare two mistakes.</summary>
    [Test]
    public void This_tests_own_ids_are_those_of_the_standard() => Assert.That(
        Id(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"), Is.EqualTo(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2")));

    [Test]
    public void A_notes_id_is_made_of_the_deal_and_the_advice()
    {
        using var organisation = new CoachedOrganisation();
        var opportunity = organisation.NewOpportunity();
        for (var i = 0; i < 4; i++) organisation.NewEmail(opportunity, "Order", Texts.Chasing + i, daysAgo: 20 - i);
        organisation.Run();
        var list = (string)organisation.Row("opportunity", opportunity)["coach_suggestions"];
        var advice = JsonDocument.Parse(list).RootElement.EnumerateArray().ToList();

        Assert.That(advice, Is.Not.Empty);
        Assert.That(
            advice.Select(item => item.GetProperty("noteid").GetGuid()),
            Is.EqualTo(advice.Select(item => Id(opportunity, item.GetProperty("key").GetString()!))));
    }

    [Test]
    public void A_readings_id_is_made_of_the_activity()
    {
        using var organisation = new CoachedOrganisation();
        var opportunity = organisation.NewOpportunity();
        var email = organisation.NewEmail(opportunity, "Order", Texts.Chasing);
        organisation.Run();

        Assert.That(organisation.Rows("coach_reading", "coach_opportunityid", opportunity).Single().Id, Is.EqualTo(Id(email, "reading")));
    }

    private static Guid Id(Guid space, string name)
    {
        byte[] bytes = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350
        var id = SHA1.HashData(bytes).AsSpan(0, 16);
#pragma warning restore CA5350
        BinaryPrimitives.WriteUInt16BigEndian(id[6..], (ushort)((BinaryPrimitives.ReadUInt16BigEndian(id[6..]) & 0x0fff) | 0x5000));
        id[8] = (byte)((id[8] & 0x3f) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
