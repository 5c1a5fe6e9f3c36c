using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Plugins.Gather;

/// <summary>
/// The queries behind one scoring: as many for a deal with three activities as for one with three hundred. Each stays under the platform's 15 links
/// and asks for the columns that are used.
/// </summary>
internal static class DealQueries
{
    public const string OpportunityAccount = "account";
    public const string OpportunityContact = "contact";
    public const string CustomerAccount = "customeraccount";
    public const string CustomerContact = "customercontact";
    public const string Owner = "owner";
    public const string Obstacle = "obstacle";
    public const string ObstacleContact = "obstaclecontact";
    public const string Response = "response";
    public const string Stakeholder = "stakeholder";
    public const string Playbook = "playbook";
    public const string Party = "party";
    public const string PartyContact = "partycontact";
    public const string PartyUser = "partyuser";

    private const int RegardingParty = 8;
    private const int OwnerParty = 9;

    /// <summary>Of an account with more people the first ones are known: a name that many share tells nobody apart anyway.</summary>
    private const int MostColleagues = 200;

    /// <summary>
    /// The opportunity, who it names, its stakeholders, its recorded obstacles, and the answers that still silence advice: one row for each of one
    /// with each of the others. All are few.
    /// </summary>
    public static QueryExpression Opportunity(Guid id, DateTime asOf)
    {
        var query = Query(OpportunityTable.Name, OpportunityTable.Id, Columns.Opportunity);
        foreach (var column in OpportunityTable.Stored) query.ColumnSet.AddColumn(column);
        query.Criteria.AddCondition(OpportunityTable.Id, ConditionOperator.Equal, id);
        Link(query, OpportunityAccount, "account", "parentaccountid", "accountid", Columns.Account);
        Link(query, OpportunityContact, "contact", "parentcontactid", "contactid", Columns.Contact);
        Link(query, CustomerAccount, "account", "customerid", "accountid", Columns.Account);
        Link(query, CustomerContact, "contact", "customerid", "contactid", Columns.Contact);
        Link(query, Owner, "systemuser", OpportunityTable.OwnerId, "systemuserid", Columns.SystemUser);
        var obstacle = Link(query, Obstacle, ObstacleTable.Name, OpportunityTable.Id, ObstacleTable.OpportunityId, Columns.Obstacle);
        var person = obstacle.AddLink("contact", ObstacleTable.ContactId, "contactid", JoinOperator.LeftOuter);
        Select(person, ObstacleContact, Columns.Contact);
        InOrder(obstacle, ObstacleTable.Id);
        var response = Link(query, Response, ResponseTable.Name, OpportunityTable.Id, ResponseTable.OpportunityId, ResponseTable.Columns);
        response.LinkCriteria.AddCondition(ResponseTable.State, ConditionOperator.Equal, 0);
        response.LinkCriteria.AddCondition(ResponseTable.QuietUntil, ConditionOperator.GreaterThan, asOf);
        InOrder(response, ResponseTable.Id);
        LinkStakeholders(query);
        return query;
    }

    /// <summary>The form's list of stakeholders are connections of the deal; of their roles every organisation has its own.</summary>
    private static void LinkStakeholders(QueryExpression query)
    {
        var connection = query.AddLink("connection", OpportunityTable.Id, "record1id", JoinOperator.LeftOuter);
        connection.LinkCriteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        InOrder(connection, "connectionid");
        Select(connection.AddLink("contact", "record2id", "contactid", JoinOperator.LeftOuter), Stakeholder, Columns.Contact);
    }

    /// <summary>
    /// The activities with their subjects and who took part, without what they say: one row for each participant, one if there is none. Owner and
    /// regarding are parties too, but columns of the activity itself say the same. Activities of other kinds, such as the one that closes a deal, are among them.
    /// </summary>
    /// <param name="opportunity">What they are about.</param>
    /// <param name="sensitivity">The columns of e-mails that say how sensitive they are.</param>
    public static QueryExpression Activities(Guid opportunity, IReadOnlyList<string> sensitivity)
    {
        var query = Query(ActivityTables.Pointer, ActivityTables.Id, ActivityTables.Common);
        query.Criteria.AddCondition(ActivityTables.RegardingId, ConditionOperator.Equal, opportunity);
        foreach (var table in ActivityTables.Names)
            Link(query, table, table, ActivityTables.Id, ActivityTables.Id, ActivityTables.Details(table, sensitivity));
        var party = Link(query, Party, "activityparty", ActivityTables.Id, ActivityTables.Id, Columns.ActivityParty);
        party.LinkCriteria.AddCondition("participationtypemask", ConditionOperator.NotIn, RegardingParty, OwnerParty);
        InOrder(party, "activitypartyid");
        Select(party.AddLink("contact", "partyid", "contactid", JoinOperator.LeftOuter), PartyContact, Columns.Contact);
        Select(party.AddLink("systemuser", "partyid", "systemuserid", JoinOperator.LeftOuter), PartyUser, Columns.SystemUser);
        return query;
    }

    /// <summary>The people of the deal's accounts: texts name colleagues who never took part, and somebody else may be worth asking.</summary>
    public static QueryExpression Colleagues(IReadOnlyCollection<Guid> accounts)
    {
        var query = Query("contact", "contactid", Columns.Contact);
        query.TopCount = MostColleagues;
        query.Criteria.AddCondition(new ConditionExpression("parentcustomerid", ConditionOperator.In, new List<Guid>(accounts)));
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return query;
    }

    /// <summary>The notes, people's and the coach's.</summary>
    public static QueryExpression Notes(Guid opportunity)
    {
        var query = Query(NoteTable.Name, NoteTable.Id, Columns.Annotation);
        query.ColumnSet.AddColumn(ActivityTables.ModifiedOn);
        query.Criteria.AddCondition(NoteTable.ObjectId, ConditionOperator.Equal, opportunity);
        return query;
    }

    /// <summary>What some notes say.</summary>
    public static QueryExpression NoteTexts(IReadOnlyCollection<Guid> notes)
    {
        var query = Query(NoteTable.Name, NoteTable.Id, NoteTable.Texts);
        query.Criteria.AddCondition(new ConditionExpression(NoteTable.Id, ConditionOperator.In, new List<Guid>(notes)));
        return query;
    }

    /// <summary>What was found in the activities so far, and in the same breath the playbook: one more row, joined to what was published.</summary>
    public static QueryExpression Readings(Guid opportunity)
    {
        var query = Query(ReadingTable.Name, ReadingTable.Id, ReadingTable.Columns);
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(ReadingTable.OpportunityId, ConditionOperator.Equal, opportunity);
        query.Criteria.AddCondition(ReadingTable.Id, ConditionOperator.Equal, ReadingTable.PlaybookHolder);
        Link(query, Playbook, PlaybookTable.Name, ReadingTable.PlaybookId, PlaybookTable.Id, PlaybookTable.Columns).Columns.AddColumn(PlaybookTable.Id);
        return query;
    }

    /// <summary>The changes of a deal's score.</summary>
    public static QueryExpression History(Guid opportunity)
    {
        var query = Query(HistoryTable.Name, HistoryTable.Id, new[] { HistoryTable.Id });
        query.Criteria.AddCondition(HistoryTable.OpportunityId, ConditionOperator.Equal, opportunity);
        return query;
    }

    /// <summary>The playbook alone.</summary>
    public static QueryExpression Published()
    {
        var query = Query(PlaybookTable.Name, PlaybookTable.Id, PlaybookTable.Columns);
        var holder = query.AddLink(ReadingTable.Name, PlaybookTable.Id, ReadingTable.PlaybookId);
        holder.LinkCriteria.AddCondition(ReadingTable.Id, ConditionOperator.Equal, ReadingTable.PlaybookHolder);
        return query;
    }

    /// <summary>What some activities say. Only e-mails and appointments can say more than the pointer holds.</summary>
    public static QueryExpression Texts(IReadOnlyCollection<Guid> activities)
    {
        var query = Query(ActivityTables.Pointer, ActivityTables.Id, ActivityTables.Texts);
        query.Criteria.AddCondition(new ConditionExpression(ActivityTables.Id, ConditionOperator.In, new List<Guid>(activities)));
        foreach (var table in ActivityTables.WithLongTexts) Link(query, table, table, ActivityTables.Id, ActivityTables.Id, ActivityTables.Texts);
        return query;
    }

    /// <summary>One activity with all it says and what it is about.</summary>
    public static QueryExpression Activity(string table, Guid id, IReadOnlyList<string> sensitivity)
    {
        var query = Query(ActivityTables.Pointer, ActivityTables.Id, ActivityTables.Common);
        query.ColumnSet.AddColumns(ActivityTables.RegardingId, ActivityTables.Description);
        query.Criteria.AddCondition(ActivityTables.Id, ConditionOperator.Equal, id);
        var columns = new List<string>(ActivityTables.Details(table, sensitivity));
        if (Array.IndexOf(ActivityTables.WithLongTexts, table) >= 0) columns.Add(ActivityTables.Description);
        Link(query, table, table, ActivityTables.Id, ActivityTables.Id, columns);
        return query;
    }

    /// <summary>One note with all it says and what it is on.</summary>
    public static QueryExpression Note(Guid id)
    {
        var query = Query(NoteTable.Name, NoteTable.Id, Columns.Annotation);
        query.ColumnSet.AddColumn(NoteTable.ObjectId);
        query.Criteria.AddCondition(NoteTable.Id, ConditionOperator.Equal, id);
        return query;
    }

    /// <summary>The answers about one place in a text that stand.</summary>
    public static QueryExpression Responses(Guid opportunity, string key)
    {
        var query = Query(ResponseTable.Name, ResponseTable.Id, new[] { ResponseTable.Key });
        query.Criteria.AddCondition(ResponseTable.OpportunityId, ConditionOperator.Equal, opportunity);
        query.Criteria.AddCondition(ResponseTable.Key, ConditionOperator.Equal, key);
        query.Criteria.AddCondition(ResponseTable.State, ConditionOperator.Equal, 0);
        return query;
    }

    private static QueryExpression Query(string table, string id, IReadOnlyList<string> columns)
    {
        var query = new QueryExpression(table);
        foreach (var column in columns) query.ColumnSet.AddColumn(column);
        query.AddOrder(id, OrderType.Ascending);
        return query;
    }

    /// <summary>What makes several rows of one has an order of its own: pages are cut where it says.</summary>
    private static void InOrder(LinkEntity link, string id) => link.Orders.Add(new OrderExpression(id, OrderType.Ascending));

    private static LinkEntity Link(QueryExpression query, string alias, string table, string from, string to, IReadOnlyList<string> columns) =>
        Select(query.AddLink(table, from, to, JoinOperator.LeftOuter), alias, columns);

    private static LinkEntity Select(LinkEntity link, string alias, IReadOnlyList<string> columns)
    {
        link.EntityAlias = alias;
        foreach (var column in columns) link.Columns.AddColumn(column);
        return link;
    }
}
