namespace Dragoman.Cli;

/// <summary>What the command line says about serving and accounts.</summary>
internal static class ServeTexts
{
    public const string Description = "Open the record in a browser: pages, API, feeds. On this machine alone nobody signs in; elsewhere everybody does.";
    public const string PortOption = "Port on this machine; 0 takes a free one.";
    public const string ListenOption = "Address to listen at, such as http://0.0.0.0:8080; everybody who is to come in there signs in.";
    public const string HttpsOption = "A proxy before this site speaks https: cookies are sent over https alone, and everybody signs in.";
    public const string SignInOption = "Want everybody to sign in on this machine too.";
    public const string ProviderOption = "An OpenID Connect provider where people sign in; their role is in the claim \"roles\".";
    public const string ClientOption = "The id of this site at the provider; its secret is taken from DRAGOMAN_CLIENT_SECRET.";
    public const string LogOption = "Log every request as a line of JSON on the error stream; else warnings alone.";
    public const string SecretVariable = "DRAGOMAN_CLIENT_SECRET";
    public const string NoClient = "name the id of this site at the provider: --client ID";
    public const string NobodyCanSignIn = "dragoman: nobody can sign in yet; make an account with: dragoman accounts --set NAME --role administrator";

    public const string AccountsDescription = "List, make and remove the accounts of a site over this record.";
    public const string SetOption = "Make this account, or change its password and role; the password is read from standard input.";
    public const string RoleOption = "reader, reviewer (decides and adds) or administrator (default: reader).";
    public const string RemoveOption = "Remove this account and its tokens.";
    public const string NoAccounts = "There are no accounts.";

    public static readonly string[] Examples =
    [
        "dragoman serve",
        "dragoman serve --record kazakhstan.db --port 9000",
        "dragoman serve --listen http://0.0.0.0:8080 --behind-https --provider https://login.desk.example --client dragoman",
    ];

    public static readonly string[] AccountsExamples = ["dragoman accounts", "dragoman accounts --set ada --role administrator < password.txt", "dragoman accounts --remove ada"];

    public const string McpDescription = "Serve the record to a language model (Model Context Protocol) on standard input and output; it can read and nothing else.";

    public static readonly string[] McpExamples = ["dragoman mcp", "dragoman mcp --record kazakhstan.db"];

    public static string Serving(string address) => $"Serving the record at {address} (Ctrl-C stops)";

    public static string NoAddress(string text) => $"'{text}' is no address to listen at; write one such as http://0.0.0.0:8080";

    public static string NoProvider(string text) => $"'{text}' is no provider: an https address is wanted";

    public static string NoAccount(string name) => $"there is no account called '{name}'";

    public static string ShortPassword(int length) => $"give a name, and a password of {length} characters or more on standard input";
}
