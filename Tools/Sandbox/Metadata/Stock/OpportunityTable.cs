namespace CrmCoach.Sandbox.Metadata.Stock;

/// <summary>opportunity, as the Sales application brings it: the columns that the product and a salesperson's form use.</summary>
internal static class OpportunityTable
{
    private const double Billion1000 = 1_000_000_000_000;

    public static TableBuilder Build() => new TableBuilder("Opportunity", "opportunities", "Opportunity", "Opportunities")
        .TypeCode(3)
        .Name("Name", "Topic", 300)
        .OwnedByUsers()
        .States("0 Open", "1 Won", "2 Lost")
        .Statuses("0:1 In Progress", "0:2 On Hold", "1:3 Won", "2:4 Canceled", "2:5 Out-Sold")
        .With(Customer)
        .With(Timing)
        .With(Amounts)
        .With(Texts)
        .With(Milestones);

    private static TableBuilder Customer(TableBuilder table) => table
        .Lookup("CustomerId", "Potential Customer", ["account", "contact"], RequiredLevel.ApplicationRequired)
        .Relate("CustomerId", "account", "opportunity_customer_accounts", "customerid_account", CascadeRule.Cascade, CascadeRule.Cascade)
        .Relate("CustomerId", "contact", "opportunity_customer_contacts", "customerid_contact", CascadeRule.Cascade, CascadeRule.Cascade)
        .Lookup("ParentAccountId", "Account", "account", "opportunity_parent_account")
        .Lookup("ParentContactId", "Contact", "contact", "opportunity_parent_contact")
        .Text("EmailAddress", "Email Address", 100, "email");

    private static TableBuilder Timing(TableBuilder table) => table
        .Day("EstimatedCloseDate", "Est. close date")
        .Day("ActualCloseDate", "Actual Close Date")
        .Day("FinalDecisionDate", "Final Decision Date")
        .Whole("CloseProbability", "Probability", 0, 100)
        .Text("StepName", "Pipeline Phase", 200)
        .Choice("SalesStage", "Sales Stage", 0, "0 Qualify", "1 Develop", "2 Propose", "3 Close")
        .Choice("OpportunityRatingCode", "Rating", 2, "1 Hot", "2 Warm", "3 Cold")
        .Choice("Need", "Need", null, "0 Must have", "1 Should have", "2 Good to have", "3 No need")
        .Choice("TimeLine", "Timeline", null, "0 Immediate", "1 This Quarter", "2 Next Quarter", "3 This Year", "4 Not known")
        .Choice("PurchaseProcess", "Purchase Process", null, "0 Individual", "1 Committee", "2 Unknown")
        .Choice(
            "PurchaseTimeframe", "Purchase Timeframe", null, "0 Immediate", "1 This Quarter", "2 Next Quarter", "3 This Year", "4 Unknown")
        .Choice("InitialCommunication", "Initial Communication", null, "0 Contacted", "1 Not Contacted");

    private static TableBuilder Amounts(TableBuilder table) => table
        .Money("EstimatedValue", "Est. revenue", -Billion1000, Billion1000)
        .Money("ActualValue", "Actual Revenue", -Billion1000, Billion1000)
        .Money("BudgetAmount", "Budget Amount", 0, Billion1000)
        .Choice("BudgetStatus", "Budget", null, "0 No Committed Budget", "1 May Buy", "2 Can Buy", "3 Will Buy");

    private static TableBuilder Texts(TableBuilder table) => table
        .Memo("Description", "Description", 2000)
        .Memo("CurrentSituation", "Current Situation", 2000)
        .Memo("CustomerNeed", "Customer Need", 2000)
        .Memo("CustomerPainPoints", "Customer Pain Points", 2000)
        .Memo("ProposedSolution", "Proposed Solution", 2000)
        .Memo("QualificationComments", "Qualification Comments", 2000)
        .Memo("QuoteComments", "Quote Comments", 2000);

    private static TableBuilder Milestones(TableBuilder table) => table
        .YesNo("DecisionMaker", "Decision Maker?")
        .YesNo("IdentifyCustomerContacts", "Identify Customer Contacts")
        .YesNo("IdentifyCompetitors", "Identify Competitors")
        .YesNo("DevelopProposal", "Develop Proposal")
        .YesNo("PresentProposal", "Presented Proposal")
        .YesNo("SendThankYouNote", "Send Thank You Note");
}
