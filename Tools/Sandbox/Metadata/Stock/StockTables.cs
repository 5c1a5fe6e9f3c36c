using System.Linq;

namespace CrmCoach.Sandbox.Metadata.Stock;

/// <summary>The tables of an organisation with the Sales application, before any solution, as far as the product touches them.</summary>
internal static class StockTables
{
    public static TableCatalog Catalog()
    {
        TableBuilder[] tables =
        [
            PeopleTables.Organization(),
            PeopleTables.BusinessUnit(),
            PeopleTables.SystemUser(),
            PeopleTables.Team(),
            PeopleTables.TeamMembership(),
            PeopleTables.Account(),
            PeopleTables.Contact(),
            PeopleTables.Connection(),
            OpportunityTable.Build(),
            ActivityTables.Email(),
            ActivityTables.PhoneCall(),
            ActivityTables.Appointment(),
            ActivityTables.Task(),
            ActivityTables.Letter(),
            ActivityTables.Pointer(),
            ActivityTables.Party(),
            NoteTable.Build(),
            SolutionTables.Publisher(),
            SolutionTables.Solution(),
            SolutionTables.WebResource(),
            SolutionTables.SavedQuery(),
            SolutionTables.Chart(),
            SolutionTables.SystemForm(),
            SolutionTables.SiteMap(),
            SolutionTables.App(),
            SolutionTables.Role(),
            SolutionTables.AsyncOperation(),
        ];
        return new TableCatalog(tables.Select(table => table.Table), tables.SelectMany(table => table.Relationships), []);
    }
}
