using System;
using System.Collections.Generic;
using System.Linq;

namespace CrmCoach.Tests.Sandbox;

/// <summary>A step of the sample solution.</summary>
internal sealed record TestStep(string Plugin, string Message, string Table)
{
    private static readonly Dictionary<string, string> Messages = new()
    {
        ["Create"] = "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Update"] = "20bebb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Delete"] = "a1bdbb1b-ea3e-db11-86a7-000a3a5473e8",
        ["Assign"] = "8cbdbb1b-ea3e-db11-86a7-000a3a5473e8",
    };

    public Guid Id { get; } = Guid.NewGuid();

    public int Stage { get; init; } = 40;

    public bool Asynchronous { get; init; }

    public int Rank { get; init; } = 1;

    public string Filter { get; init; } = "";

    public string Configuration { get; init; } = "";

    public bool DeletesJob { get; init; } = true;

    /// <summary>Images as <c>alias type columns</c>: 0 before, 1 after, 2 both.</summary>
    public IReadOnlyList<string> Images { get; init; } = [];

    public string RootComponent => $"<RootComponent type=\"92\" id=\"{Id:B}\" behavior=\"0\" />";

    public string Xml => $"""
        <SdkMessageProcessingStep Name="{Plugin}: {Message} of {Table}" SdkMessageProcessingStepId="{Id:B}">
          <SdkMessageId>{Messages[Message]}</SdkMessageId>
          <PluginTypeName>CrmCoach.TestPlugins.{Plugin}, {SampleSolution.Assembly}</PluginTypeName>
          <PluginTypeId>{SampleSolution.TypeId(Plugin):D}</PluginTypeId>
          <PrimaryEntity>{Table}</PrimaryEntity>
          <AsyncAutoDelete>{(DeletesJob ? 1 : 0)}</AsyncAutoDelete>
          <Configuration>{Configuration}</Configuration>
          <FilteringAttributes>{Filter}</FilteringAttributes>
          <Mode>{(Asynchronous ? 1 : 0)}</Mode><Rank>{Rank}</Rank><Stage>{Stage}</Stage><SupportedDeployment>0</SupportedDeployment>
          <SdkMessageProcessingStepImages>{string.Concat(Images.Select(Image))}</SdkMessageProcessingStepImages>
        </SdkMessageProcessingStep>
        """;

    private string Image(string written)
    {
        var parts = written.Split(' ');
        return $"""
            <SdkMessageProcessingStepImage Name="{parts[0]}">
              <SdkMessageProcessingStepImageId>{Guid.NewGuid():B}</SdkMessageProcessingStepImageId>
              <Attributes>{parts[2]}</Attributes><EntityAlias>{parts[0]}</EntityAlias><ImageType>{parts[1]}</ImageType>
              <MessagePropertyName>{(Message == "Create" ? "Id" : "Target")}</MessagePropertyName>
            </SdkMessageProcessingStepImage>
            """;
    }
}
