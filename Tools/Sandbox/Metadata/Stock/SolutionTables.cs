namespace CrmCoach.Sandbox.Metadata.Stock;

/// <summary>The tables in which the platform keeps what solutions bring and what it does in the background. Clients only read them.</summary>
internal static class SolutionTables
{
    private const int Unlimited = 1_073_741_823;

    public static TableBuilder Publisher() => Start("Publisher", "publishers", "Publisher", "Publishers")
        .Name("FriendlyName", "Display Name", 256)
        .Text("UniqueName", "Name", 256)
        .Text("CustomizationPrefix", "Prefix", 8)
        .Whole("CustomizationOptionValuePrefix", "Option Value Prefix", 10_000, 99_999);

    public static TableBuilder Solution() => Start("Solution", "solutions", "Solution", "Solutions")
        .Name("FriendlyName", "Display Name", 256)
        .Text("UniqueName", "Name", 65)
        .Text("Version", "Version", 256)
        .YesNo("IsManaged", "Package Type", yes: "Managed", no: "Unmanaged")
        .Moment("InstalledOn", "Installed On")
        .Lookup("PublisherId", "Publisher", "publisher", "publisher_solution", delete: CascadeRule.Restrict);

    public static TableBuilder WebResource() => Start("WebResource", "webresourceset", "Web Resource", "Web Resources")
        .Name("Name", "Name", 256)
        .Text("DisplayName", "Display Name", 200)
        .Choice(
            "WebResourceType",
            "Type",
            null,
            "1 Webpage (HTML)",
            "2 Style Sheet (CSS)",
            "3 Script (JScript)",
            "4 Data (XML)",
            "5 PNG format",
            "6 JPG format",
            "7 GIF format",
            "8 Silverlight (XAP)",
            "9 Style Sheet (XSL)",
            "10 ICO format",
            "11 Vector format (SVG)",
            "12 String (RESX)")
        .Whole("LanguageCode", "Language", 0)
        .Memo("Content", "Content", Unlimited)
        .Memo("DependencyXml", "Dependency XML", Unlimited);

    public static TableBuilder SavedQuery() => Start("SavedQuery", "savedqueries", "View", "Views")
        .Name("Name", "Name", 200)
        .TypeName("ReturnedTypeCode", "Table")
        .Whole("QueryType", "Query Type", 0)
        .YesNo("IsDefault", "Default View")
        .YesNo("IsQuickFindQuery", "Is Quick Find Query")
        .Memo("FetchXml", "FetchXML", Unlimited)
        .Memo("LayoutXml", "Layout XML", Unlimited);

    public static TableBuilder Chart() => Start("SavedQueryVisualization", "savedqueryvisualizations", "System Chart", "System Charts")
        .Name("Name", "Name", 100)
        .TypeName("PrimaryEntityTypeCode", "Table")
        .YesNo("IsDefault", "Default")
        .Memo("DataDescription", "Data Description", Unlimited)
        .Memo("PresentationDescription", "Presentation Description", Unlimited);

    public static TableBuilder App() => Start("AppModule", "appmodules", "App", "Apps")
        .Name("Name", "Name", 100)
        .Text("UniqueName", "Unique Name", 100)
        .Memo("Description", "Description", 2000)
        .Key("WebResourceId", "Icon")
        .Memo("AppModuleXmlManaged", "Components and Roles", Unlimited);

    public static TableBuilder SiteMap() => Start("SiteMap", "sitemaps", "Site Map", "Site Maps")
        .Name("SiteMapName", "Name", 100)
        .Text("SiteMapNameUnique", "Unique Name", 100)
        .Memo("SiteMapXml", "Site Map XML", Unlimited);

    public static TableBuilder SystemForm() => Start("SystemForm", "systemforms", "Form", "Forms", "FormId")
        .Name("Name", "Name", 100)
        .TypeName("ObjectTypeCode", "Table")
        .Choice("Type", "Form Type", null, "0 Dashboard", "2 Main", "5 Mobile - Express", "6 Quick View Form", "7 Quick Create", "11 Card")
        .Choice("FormActivationState", "Form State", 1, "0 Inactive", "1 Active")
        .Memo("FormXml", "Form XML", Unlimited);

    public static TableBuilder Role() => Start("Role", "roles", "Security Role", "Security Roles")
        .Name("Name", "Name", 100);

    public static TableBuilder AsyncOperation() => Start("AsyncOperation", "asyncoperations", "System Job", "System Jobs")
        .TypeCode(4700)
        .Name("Name", "System Job Name", 256)
        .Choice("OperationType", "System Job Type", null, "1 System Event")
        .States("0 Ready", "1 Suspended", "2 Locked", "3 Completed")
        .Statuses(
            "0:0 Waiting For Resources",
            "1:10 Waiting",
            "2:20 In Progress",
            "2:21 Pausing",
            "2:22 Canceling",
            "3:30 Succeeded",
            "3:31 Failed",
            "3:32 Canceled")
        .Text("MessageName", "Message Name", 160)
        .TypeName("PrimaryEntityType", "Primary Table")
        .Key("OwningExtensionId", "Owning Extension")
        .Key("CorrelationId", "Correlation Id")
        .Whole("Depth", "Depth", 0)
        .Whole("RetryCount", "Retry Count", 0)
        .Whole("ErrorCode", "Error Code")
        .Memo("FriendlyMessage", "Friendly Message", Unlimited)
        .Memo("Message", "Message", Unlimited)
        .Memo("Data", "Data", Unlimited)
        .Moment("StartedOn", "Started On")
        .Moment("CompletedOn", "Completed On");

    private static TableBuilder Start(string schema, string set, string label, string plural, string? primaryId = null) =>
        new TableBuilder(schema, set, label, plural, primaryId).OwnedBy(Ownership.Organisation).ReadOnly();
}
