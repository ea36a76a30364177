using System.CommandLine;
using Dragoman.Cli.Printing;
using Dragoman.Web.Rights;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman accounts</c>: who may sign in to a site over this record; the first account is made here.</summary>
internal static class AccountsCommand
{
    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var set = new Option<string?>("--set") { Description = ServeTexts.SetOption, HelpName = "NAME" };
        var role = new Option<string>("--role") { Description = ServeTexts.RoleOption, HelpName = "ROLE", DefaultValueFactory = _ => Roles.Reader };
        role.AllowOnly([Roles.Reader, Roles.Reviewer, Roles.Administrator]);
        var remove = new Option<string?>("--remove") { Description = ServeTexts.RemoveOption, HelpName = "NAME" };
        var command = new ExampledCommand("accounts", ServeTexts.AccountsDescription, ServeTexts.AccountsExamples) { set, role, remove };
        command.SetAction(parsed =>
        {
            var accounts = new Accounts(new AccountFile(ServeCommand.Options(terminal, shared, parsed)));
            if (parsed.GetValue(set) is { } name)
                Set(accounts, terminal, name, Roles.Parse(parsed.GetValue(role)) ?? Role.Reader);
            if (parsed.GetValue(remove) is { } gone && !accounts.Remove(gone))
                throw new UsageError(ServeTexts.NoAccount(gone));
            var sheet = new Sheet(terminal);
            if (accounts.All() is not { Count: > 0 } all)
                sheet.Note(ServeTexts.NoAccounts);
            else
                sheet.Rows([.. all.Select(a => (string[])[a.Name, a.Role.Spelt()])]);
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>The password comes by standard input, so that it stands in no list of processes and no history.</summary>
    private static void Set(Accounts accounts, Terminal terminal, string name, Role role)
    {
        using var input = new StreamReader(terminal.Input, leaveOpen: true);
        try
        {
            accounts.Set(name, input.ReadLine() ?? "", role);
        }
        catch (ArgumentException)
        {
            throw new UsageError(ServeTexts.ShortPassword(Accounts.ShortestPassword));
        }
    }
}
