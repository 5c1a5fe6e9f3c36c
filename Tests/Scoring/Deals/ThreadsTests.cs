using CrmCoach.Scoring.Deals;
using NUnit.Framework;

namespace CrmCoach.Tests.Scoring.Deals;

public sealed class ThreadsTests
{
    [TestCase("Pricing", "pricing")]
    [TestCase("RE: Pricing", "pricing")]
    [TestCase("Re: AW: fwd: Pricing", "pricing")]
    [TestCase("WG:Pricing", "pricing")]
    [TestCase("[EXTERNAL] Re: Pricing", "pricing")]
    [TestCase("  Prícing \u00A0 for  May ", "pricing for may")]
    [TestCase("Resin: new mix", "resin: new mix")]
    [TestCase("Notes: RE: x", "notes: re: x")]
    [TestCase("[", "[")]
    [TestCase("Re:", "")]
    [TestCase("", "")]
    public void A_thread_is_what_its_subjects_share(string subject, string expected) => Assert.That(Threads.KeyOf(subject), Is.EqualTo(expected));
}
