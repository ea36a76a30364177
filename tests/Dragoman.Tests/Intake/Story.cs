namespace Dragoman.Tests.Intake;

/// <summary>An article to put into pages of many shapes, with the words that the furniture of such pages has in its language.</summary>
public sealed record Story(string Language, string Title, string Byline, string Publisher, string Day, IReadOnlyList<string> Paragraphs)
{
    public static readonly DateOnly Published = new(2025, 3, 12);

    public string Home { get; init; } = "";
    public string Related { get; init; } = "";
    public string Share { get; init; } = "";
    public string Caption { get; init; } = "";
    public string Comment { get; init; } = "";
    public string Cookies { get; init; } = "";
    public string Newsletter { get; init; } = "";
    public IReadOnlyList<string> Others { get; init; } = [];
    public bool RightToLeft { get; init; }

    /// <summary>An encoding from before Unicode in which the language was written.</summary>
    public string OldEncoding { get; init; } = "windows-1252";

    /// <summary>Who wrote it, as a head states it.</summary>
    public string Person { get; init; } = "";

    /// <summary>The same as readers see it.</summary>
    public string ByPerson { get; init; } = "";

    public string PublishedLine { get; init; } = "";
    public string ChangedLine { get; init; } = "";
    public string WeekdayLine { get; init; } = "";

    /// <summary>What stands below the headline of another article, in a whole sentence.</summary>
    public string Teaser { get; init; } = "";

    /// <summary>What the parts of a page are called by people who speak the language.</summary>
    public PartNames Parts { get; init; } = new("menu", "byline", "article-text", "caption", "related", "share", "comments");

    public static IReadOnlyList<Story> All { get; } = [English, Italian, Swedish, Arabic];

    private static Story English => new("en", "Lakeside states agree on a common rail tariff", "Our transport desk", "Harbour Ledger", "12 March 2025",
    [
        "The four states around the lake will charge the same tariff for rail freight from September, their transport ministries said after two days of talks in the port of Kisumu.",
        "Until now a container that crossed two borders was weighed three times and paid for twice, which drove many exporters of tea and timber back to the road.",
        "\"A train that waits a day at the border is slower than a lorry,\" a spokesman for the Kenyan ministry said on Wednesday.",
        "Freight on the line fell by 18 per cent last year, to 410,000 tonnes, while the number of lorries on the road beside it rose by a quarter.",
        "A joint office with 40 staff is to settle accounts every month; it opens in Entebbe in June.",
    ])
    {
        Person = "Grace Example",
        ByPerson = "By Grace Example",
        PublishedLine = "Published 12 March 2025 at 10:30",
        ChangedLine = "Updated 13 March 2025 at 08:00",
        WeekdayLine = "Wednesday, March 12, 2025 - 10:30",
        Teaser = "The decision came after a long debate in the council on Tuesday.",
        Home = "Home",
        Related = "Related articles",
        Share = "Share on Facebook",
        Caption = "A goods train leaves the port before dawn. Photo: Harbour Ledger archive",
        Comment = "I have waited at that border for two days with a load of timber, and nobody could tell me why it had to be weighed again.",
        Cookies = "We use cookies to improve this site. By continuing to use it you accept our privacy policy.",
        Newsletter = "Sign up for our newsletter and get the latest from the region delivered to your inbox every morning.",
        Others = ["Tea auction moves to the coast after forty years", "New ferry links three islands with the mainland", "Fishing fleet counts the cost of the long rains"],
    };

    private static Story Italian => new("it", "Accordo tra i porti del nord Adriatico sui treni merci", "La redazione economica", "Il Faro di Levante", "12 marzo 2025",
    [
        "I porti di Trieste, Capodistria e Fiume avranno dal primo settembre una sola tariffa per i treni merci diretti in Austria, hanno annunciato i ministeri dei trasporti dei tre paesi al termine di due giorni di incontri.",
        "Finora un container che attraversava due confini veniva pesato tre volte e pagato due, e molti esportatori di legname erano tornati a usare la strada.",
        "«Un treno fermo un giorno alla frontiera è più lento di un camion», ha detto mercoledì un portavoce del ministero sloveno.",
        "Lo scorso anno il traffico sulla linea è calato del 18 per cento, a 410 mila tonnellate, mentre sono aumentati di un quarto i camion sull'autostrada vicina.",
        "Un ufficio comune con 40 addetti regolerà i conti ogni mese; aprirà a Lubiana in giugno.",
    ])
    {
        Person = "Marta Esempio",
        ByPerson = "di Marta Esempio",
        PublishedLine = "Pubblicato il 12 marzo 2025 alle 10:30",
        ChangedLine = "Aggiornato il 13 marzo 2025 alle 08:00",
        WeekdayLine = "Mercoledì 12 marzo 2025, ore 10:30",
        Teaser = "La decisione è arrivata dopo un lungo dibattito in consiglio martedì.",
        Parts = new("menu-principale", "firma", "testo-articolo", "didascalia", "articoli-correlati", "condividi", "commenti"),
        Home = "Prima pagina",
        Related = "Leggi anche",
        Share = "Condividi su Facebook",
        Caption = "Un treno merci lascia il porto all'alba. Foto: archivio Il Faro di Levante",
        Comment = "Ho aspettato due giorni a quella frontiera con un carico di legname e nessuno sapeva dirmi perché bisognasse pesarlo di nuovo.",
        Cookies = "Questo sito utilizza i cookie per migliorare la navigazione. Continuando accetti la nostra informativa sulla privacy.",
        Newsletter = "Iscriviti alla newsletter e ricevi ogni mattina le notizie della regione nella tua casella di posta.",
        Others = ["L'asta del caffè torna sulla costa dopo quarant'anni", "Un nuovo traghetto collega tre isole alla terraferma", "La flotta dei pescherecci conta i danni delle piogge"],
    };

    private static Story Swedish => new("sv", "Östersjöhamnar enas om gemensam taxa för godståg", "Utrikesredaktionen", "Skärgårdsposten", "12 mars 2025",
    [
        "Hamnarna i Gävle, Åbo och Riga tar från september ut samma taxa för godståg, meddelade transportministerierna i de tre länderna efter två dagars överläggningar i Åbo.",
        "Hittills har en container som passerat två gränser vägts tre gånger och betalats två, vilket fick många träexportörer att gå tillbaka till landsvägen.",
        "– Ett tåg som står en dag vid gränsen är långsammare än en lastbil, sade en talesperson för det finländska ministeriet på onsdagen.",
        "Godset på linjen minskade i fjol med 18 procent, till 410 000 ton, medan antalet lastbilar på vägen intill ökade med en fjärdedel.",
        "Ett gemensamt kontor med 40 anställda ska göra upp räkenskaperna varje månad; det öppnar i Riga i juni.",
    ])
    {
        Person = "Maja Exempel",
        ByPerson = "Av Maja Exempel",
        PublishedLine = "Publicerad 12 mars 2025 kl. 10.30",
        ChangedLine = "Uppdaterad 13 mars 2025 kl. 08.00",
        WeekdayLine = "Onsdag 12 mars 2025 kl. 10.30",
        Teaser = "Beslutet kom efter en lång debatt i fullmäktige på tisdagen.",
        Parts = new("huvudmeny", "skribent", "artikeltext", "bildtext", "relaterat", "dela", "kommentarer"),
        Home = "Startsida",
        Related = "Läs också",
        Share = "Dela på Facebook",
        Caption = "Ett godståg lämnar hamnen före gryningen. Foto: Skärgårdspostens arkiv",
        Comment = "Jag har väntat två dygn vid den gränsen med en last virke och ingen kunde säga varför den måste vägas en gång till.",
        Cookies = "Vi använder cookies för att förbättra webbplatsen. Genom att fortsätta godkänner du vår integritetspolicy.",
        Newsletter = "Prenumerera på vårt nyhetsbrev och få det senaste från regionen i din inkorg varje morgon.",
        Others = ["Teauktionen flyttar till kusten efter fyrtio år", "Ny färja binder ihop tre öar med fastlandet", "Fiskeflottan räknar förlusterna efter regnen"],
    };

    private static Story Arabic => new("ar", "موانئ البحر الأحمر تتفق على تعرفة موحدة لقطارات الشحن", "القسم الاقتصادي", "صحيفة المرفأ", "12 مارس 2025",
    [
        "أعلنت وزارات النقل في مصر والأردن والسعودية أن موانئها على البحر الأحمر ستعتمد تعرفة واحدة لقطارات الشحن ابتداء من سبتمبر المقبل، وذلك بعد يومين من المحادثات في مدينة العقبة.",
        "وكانت الحاوية التي تعبر حدودين توزن ثلاث مرات ويدفع عنها مرتين، الأمر الذي دفع كثيرا من مصدري الأخشاب إلى العودة إلى الطريق البري.",
        "وقال متحدث باسم وزارة النقل الأردنية يوم الأربعاء: «القطار الذي ينتظر يوما كاملا على الحدود أبطأ من الشاحنة».",
        "وتراجع حجم الشحن على الخط في العام الماضي بنسبة 18 في المئة إلى 410 آلاف طن، بينما زاد عدد الشاحنات على الطريق المجاور بمقدار الربع.",
        "ومن المقرر أن يفتح مكتب مشترك يضم 40 موظفا أبوابه في القاهرة في يونيو لتسوية الحسابات كل شهر.",
    ])
    {
        Person = "ليلى مثال",
        ByPerson = "كتبت: ليلى مثال",
        PublishedLine = "نشر في 12 مارس 2025 الساعة 10:30",
        ChangedLine = "آخر تحديث 13 مارس 2025 الساعة 08:00",
        WeekdayLine = "الأربعاء ١٢ مارس ٢٠٢٥ - ١٠:٣٠",
        Teaser = "وجاء القرار بعد نقاش طويل في المجلس يوم الثلاثاء.",
        Home = "الرئيسية",
        Related = "اقرأ أيضا",
        Share = "شارك على فيسبوك",
        Caption = "قطار شحن يغادر الميناء قبل الفجر. الصورة: أرشيف صحيفة المرفأ",
        Comment = "انتظرت يومين على تلك الحدود مع حمولة من الأخشاب ولم يستطع أحد أن يخبرني لماذا يجب وزنها مرة أخرى.",
        Cookies = "نستخدم ملفات تعريف الارتباط لتحسين الموقع. باستمرارك في التصفح فإنك توافق على سياسة الخصوصية.",
        Newsletter = "اشترك في النشرة البريدية لتصلك آخر أخبار المنطقة كل صباح على بريدك الإلكتروني.",
        Others = ["مزاد الشاي ينتقل إلى الساحل بعد أربعين عاما", "عبارة جديدة تربط ثلاث جزر بالبر الرئيسي", "أسطول الصيد يحصي خسائر الأمطار الطويلة"],
        RightToLeft = true,
        OldEncoding = "windows-1256",
    };
}

/// <summary>Names of classes for the parts of a page.</summary>
public sealed record PartNames(string Menu, string Byline, string Body, string Caption, string Related, string Share, string Comments);
