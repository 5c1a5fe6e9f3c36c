using System;
using CrmCoach.Pack.Commands;

return CommandLine.Run(args, Console.Out, Console.Error);
