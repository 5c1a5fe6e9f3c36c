using System;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace CrmCoach.Sandbox.WebApi;

/// <summary>What a next link carries: the page and where it starts. Clients treat it as opaque.</summary>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Cookie">What the query answered as paging cookie; null where it gave none.</param>
internal sealed record SkipToken(int Page, string? Cookie)
{
    /// <summary>Reads the option; a token that the service did not write is refused.</summary>
    public static SkipToken Parse(string text)
    {
        try
        {
            var cookie = XElement.Parse(text);
            var page = int.Parse(cookie.Attribute("pagenumber")!.Value, NumberStyles.None, CultureInfo.InvariantCulture);
            return new SkipToken(page, cookie.Attribute("pagingcookie")?.Value);
        }
        catch (Exception failure) when (failure is XmlException or FormatException or OverflowException or NullReferenceException)
        {
            throw ODataException.BadQuery("Malformed $skiptoken: follow @odata.nextLink as it was sent.");
        }
    }

    /// <summary>The token as it stands in a link, before URL encoding.</summary>
    public override string ToString()
    {
        var cookie = new XElement("cookie", new XAttribute("pagenumber", Page));
        if (Cookie is not null)
            cookie.Add(new XAttribute("pagingcookie", Cookie));
        return cookie.ToString(SaveOptions.DisableFormatting);
    }
}
