using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query as objects. <see cref="ColumnSet"/>, <see cref="Criteria"/> and <see cref="PageInfo"/> set to null stay null.</summary>
[DataContract(Name = "QueryExpression", Namespace = Contracts.Sdk)]
public sealed class QueryExpression : QueryBase
{
    private DataCollection<LinkEntity> linkEntities;
    private DataCollection<OrderExpression> orders;

    public QueryExpression()
        : this(null)
    {
    }

    public QueryExpression(string entityName)
    {
        EntityName = entityName;
        ColumnSet = new ColumnSet();
        Criteria = new FilterExpression();
        PageInfo = new PagingInfo();
    }

    [DataMember]
    public bool Distinct { get; set; }

    [DataMember]
    public bool NoLock { get; set; }

    [DataMember]
    public PagingInfo PageInfo { get; set; }

    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => linkEntities ??= new DataCollection<LinkEntity>();
        private set => linkEntities = value;
    }

    [DataMember]
    public FilterExpression Criteria { get; set; }

    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => orders ??= new DataCollection<OrderExpression>();
        private set => orders = value;
    }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember]
    public ColumnSet ColumnSet { get; set; }

    [DataMember]
    public int? TopCount { get; set; }

    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
