using System.IO;
using CrmCoach.Tests.WebApi;
using NUnit.Framework;

namespace CrmCoach.Tests.Cli;

public sealed class ReadmeTests
{
    [Test]
    public void The_rule_table_of_the_readme_is_the_one_that_the_command_prints() =>
        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n"), Does.Contain(Shell.Run("rules", "--markdown").Out));
}
