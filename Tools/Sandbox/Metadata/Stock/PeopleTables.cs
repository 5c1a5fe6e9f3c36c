namespace CrmCoach.Sandbox.Metadata.Stock;

/// <summary>The tables of people and the organisations they belong to, ours and the customer's.</summary>
internal static class PeopleTables
{
    private const double MoneyLimit = 100_000_000_000_000;

    public static TableBuilder Account() => new TableBuilder("Account", "accounts", "Account", "Accounts")
        .TypeCode(1)
        .Name("Name", "Account Name", 160)
        .OwnedByUsers()
        .States("0 Active", "1 Inactive")
        .Statuses("0:1 Active", "1:2 Inactive")
        .Memo("Description", "Description", 2000)
        .Text("Telephone1", "Main Phone", 50, "phone")
        .Text("EMailAddress1", "Email", 100, "email")
        .Text("WebSiteURL", "Website", 200, "url")
        .Money("Revenue", "Annual Revenue", 0, MoneyLimit)
        .Whole("NumberOfEmployees", "Number of Employees", 0, 1_000_000_000)
        .Lookup("PrimaryContactId", "Primary Contact", "contact", "account_primary_contact");

    public static TableBuilder Contact() => new TableBuilder("Contact", "contacts", "Contact", "Contacts")
        .TypeCode(2)
        .Name("FullName", "Full Name", 160, RequiredLevel.None)
        .OwnedByUsers()
        .States("0 Active", "1 Inactive")
        .Statuses("0:1 Active", "1:2 Inactive")
        .Text("FirstName", "First Name", 50)
        .Text("LastName", "Last Name", 50, required: RequiredLevel.ApplicationRequired)
        .Text("JobTitle", "Job Title", 100)
        .Text("EMailAddress1", "Email", 100, "email")
        .Text("Telephone1", "Business Phone", 50, "phone")
        .Memo("Description", "Description", 2000)
        .YesNo("DoNotEMail", "Do not allow Emails", yes: "Do Not Allow", no: "Allow")
        .YesNo("DoNotPhone", "Do not allow Phone Calls", yes: "Do Not Allow", no: "Allow")
        .Lookup("ParentCustomerId", "Company Name", ["account", "contact"])
        .Relate("ParentCustomerId", "account", "contact_customer_accounts", "parentcustomerid_account", CascadeRule.Cascade, CascadeRule.Cascade)
        .Relate("ParentCustomerId", "contact", "contact_customer_contacts", "parentcustomerid_contact", CascadeRule.Cascade, CascadeRule.Cascade);

    /// <summary>Who has to do with what: the stakeholders of an opportunity, among others. Roles are not done, nor the row the other way round.</summary>
    public static TableBuilder Connection() => new TableBuilder("Connection", "connections", "Connection", "Connections")
        .TypeCode(3234)
        .Name("Name", "Name", 500, RequiredLevel.None)
        .OwnedByUsers()
        .States("0 Active", "1 Inactive")
        .Statuses("0:1 Active", "1:2 Inactive")
        .Lookup("Record1Id", "Connected From", ["contact", "opportunity"])
        .Lookup("Record2Id", "Connected To", ["contact", "opportunity"])
        .Relate("Record1Id", "contact", "contact_connections1", "record1id_contact", CascadeRule.Cascade)
        .Relate("Record1Id", "opportunity", "opportunity_connections1", "record1id_opportunity", CascadeRule.Cascade)
        .Relate("Record2Id", "contact", "contact_connections2", "record2id_contact", CascadeRule.Cascade)
        .Relate("Record2Id", "opportunity", "opportunity_connections2", "record2id_opportunity", CascadeRule.Cascade);

    public static TableBuilder SystemUser() => new TableBuilder("SystemUser", "systemusers", "User", "Users")
        .TypeCode(8)
        .Name("FullName", "Full Name", 200, RequiredLevel.None)
        .OwnedBy(Ownership.BusinessUnit)
        .Text("FirstName", "First Name", 256)
        .Text("LastName", "Last Name", 256)
        .Text("InternalEMailAddress", "Primary Email", 100, "email")
        .Text("DomainName", "User Name", 1024)
        .Text("Title", "Title", 128)
        .Text("JobTitle", "Job Title", 100)
        .YesNo("IsDisabled", "Status", yes: "Disabled", no: "Enabled")
        .Choice(
            "AccessMode", "Access Mode", 0, "0 Read-Write", "1 Administrative", "2 Read", "3 Support User", "4 Non-interactive", "5 Delegated Admin")
        .Lookup("ParentSystemUserId", "Manager", "systemuser", "user_parent_user")
        .Lookup("BusinessUnitId", "Business Unit", "businessunit", "business_unit_system_users", delete: CascadeRule.Restrict);

    public static TableBuilder Team() => new TableBuilder("Team", "teams", "Team", "Teams")
        .TypeCode(9)
        .Name("Name", "Team Name", 160)
        .OwnedBy(Ownership.BusinessUnit)
        .Lookup("BusinessUnitId", "Business Unit", "businessunit", "business_unit_teams", delete: CascadeRule.Restrict);

    public static TableBuilder BusinessUnit() => new TableBuilder("BusinessUnit", "businessunits", "Business Unit", "Business Units")
        .TypeCode(10)
        .Name("Name", "Name", 160)
        .OwnedBy(Ownership.BusinessUnit)
        .Lookup(
            "ParentBusinessUnitId", "Parent Business", "businessunit", "business_unit_parent_business_unit", delete: CascadeRule.Restrict);

    /// <summary>The one row that all others belong to.</summary>
    public static TableBuilder Organization() => new TableBuilder("Organization", "organizations", "Organization", "Organizations")
        .TypeCode(1019)
        .Name("Name", "Organization Name", 160)
        .OwnedBy(Ownership.None)
        .ReadOnly();

    /// <summary>Who is in which team.</summary>
    public static TableBuilder TeamMembership() => new TableBuilder("TeamMembership", "teammemberships", "Team Membership", "Team Memberships")
        .Key("TeamId", "Team")
        .Key("SystemUserId", "User");
}
