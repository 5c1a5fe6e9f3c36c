using System.Collections.Generic;
using System.IO;
using System.Xml.Linq;
using static CrmCoach.Tests.Pack.Mistake;

namespace CrmCoach.Tests.Pack.Mistakes;

internal static class StepMistakes
{
    private const string Update = "Solution/SdkMessageProcessingSteps/*.xml#ActivityChanged: Update of email";
    private const string Create = "Solution/SdkMessageProcessingSteps/*.xml#ActivityChanged: Create of email";
    private const string Delete = "Solution/SdkMessageProcessingSteps/*.xml#ActivityChanged: Delete of email";
    private const string Opportunity = "Solution/SdkMessageProcessingSteps/*.xml#OpportunityChanged: Update of opportunity";
    private const string Image =
        """
        <SdkMessageProcessingStepImage Name="PreImage">
          <SdkMessageProcessingStepImageId>{11111111-2222-5333-8444-555555555555}</SdkMessageProcessingStepImageId>
          <Attributes>subject</Attributes>
          <EntityAlias>PreImage</EntityAlias>
          <ImageType>0</ImageType>
          <MessagePropertyName>Id</MessagePropertyName>
        </SdkMessageProcessingStepImage>
        """;

    public static readonly IReadOnlyList<Mistake> All =
    [
        Set("step.type", Update, "//PluginTypeId", "11111111-2222-5333-8444-555555555555"),
        Set("step.type", Update, "//PluginTypeName", "CrmCoach.Plugins.Everything, CrmCoach.Plugins"),
        Set("step.message", Update, "//SdkMessageId", "caca167b-ea3e-db11-86a7-000a3a5473e8"),
        Set("step.refused", Create, "//SdkMessageId", "03bebb1b-ea3e-db11-86a7-000a3a5473e8"),
        Set("step.table", Update, "//PrimaryEntity", "emails"),
        Set("step.stage", Update, "//Stage", "30"),
        Set("step.stage", Update, "//Stage", "20"),
        Set("step.async", Update, "//Mode", "0"),
        Set("step.autodelete", Update, "//AsyncAutoDelete", "0"),
        Set("step.filter", Update, "//FilteringAttributes", ""),
        Set("step.filter", Create, "//FilteringAttributes", "subject"),
        Set("step.column", Update, "//FilteringAttributes", "subject,body"),
        Set("step.column", Update, "//FilteringAttributes", "subject,subject"),
        Set("step.loop", Opportunity, "//FilteringAttributes", "name,coach_score"),
        new("step.duplicate", "one step twice, under another id", SecondRegistration),
        Set("step.name", Update, "/*/@Name", "Score e-mails"),
        Set("step.plain", Update, "//Rank", "0", "/SdkMessageProcessingStep"),
        Set("image.type", Update, "//ImageType", "2"),
        Add("image.message", Create, "//SdkMessageProcessingStepImages", Image, "/ImageType"),
        Set("image.message", Delete, "//ImageType", "1"),
        Set("image.property", Update, "//MessagePropertyName", "Id"),
        Set("image.column", Update, "//Attributes", "regarding"),
        Set("image.column", Update, "//Attributes", ""),
        Set("image.alias", Update, "//EntityAlias", "Before"),
    ];

    private static (string File, string Node) SecondRegistration(TreeCopy copy)
    {
        const string id = "{ffffffff-2222-5333-8444-555555555555}";
        const string path = "Solution/SdkMessageProcessingSteps/" + id + ".xml";
        File.Copy(copy.Full(copy.Find(Create)), copy.Full(path));
        copy.Edit(path, "/*/@SdkMessageProcessingStepId", found => ((XAttribute)found).Value = id);
        return (path, "/SdkMessageProcessingStep");
    }
}
