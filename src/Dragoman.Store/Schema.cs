using System.Globalization;

namespace Dragoman.Store;

/// <summary>
/// The tables of a record and how an older one is brought to them: each migration is run once, in order, and the number of those
/// that were is kept in the file. Articles and decisions are the truth; all other tables can be made again from them.
/// </summary>
internal static class Schema
{
    /// <summary>"DRAG" in the header of the file, by which a record is told from other databases.</summary>
    private const int Mark = 0x44524147;

    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE articles(
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            hash TEXT NOT NULL,
            text BLOB,
            file TEXT NOT NULL,
            headline INTEGER NOT NULL,
            language TEXT, publisher TEXT, url TEXT, published TEXT, modified TEXT, fetched TEXT,
            added TEXT NOT NULL) STRICT;
        CREATE INDEX articles_of_url ON articles(url) WHERE url IS NOT NULL;
        CREATE TABLE decisions(
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            made TEXT NOT NULL,
            who TEXT NOT NULL,
            kind TEXT NOT NULL,
            body TEXT NOT NULL) STRICT;
        CREATE TABLE readings(
            article INTEGER PRIMARY KEY REFERENCES articles(number),
            title TEXT, language TEXT, publisher TEXT, published TEXT,
            current INTEGER NOT NULL,
            generation INTEGER NOT NULL,
            sentences BLOB NOT NULL,
            print BLOB NOT NULL,
            claims BLOB NOT NULL) STRICT;
        CREATE INDEX readings_by_day ON readings(published);
        CREATE TABLE article_blocks(
            block TEXT NOT NULL,
            article INTEGER NOT NULL REFERENCES articles(number),
            PRIMARY KEY(block, article)) STRICT, WITHOUT ROWID;
        CREATE INDEX blocks_of_article ON article_blocks(article);
        CREATE TABLE state(name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE dirty(block TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
        CREATE TABLE entries(
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            type TEXT NOT NULL,
            block TEXT NOT NULL,
            date TEXT,
            body TEXT NOT NULL) STRICT;
        CREATE INDEX entries_of_block ON entries(block);
        CREATE TABLE entry_parties(
            party TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES entries(number) ON DELETE CASCADE,
            PRIMARY KEY(party, entry)) STRICT, WITHOUT ROWID;
        CREATE INDEX parties_of_entry ON entry_parties(entry);
        CREATE TABLE entry_claims(
            claim TEXT PRIMARY KEY,
            entry INTEGER NOT NULL REFERENCES entries(number) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
        CREATE INDEX claims_of_entry ON entry_claims(entry);
        CREATE TABLE findings(
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            block TEXT NOT NULL,
            severity INTEGER NOT NULL,
            body TEXT NOT NULL) STRICT;
        CREATE INDEX findings_of_block ON findings(block);
        CREATE VIRTUAL TABLE words USING fts5(text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
        """,
        """
        CREATE TABLE sources(
            number INTEGER PRIMARY KEY,
            address TEXT NOT NULL UNIQUE,
            since TEXT NOT NULL,
            due TEXT NOT NULL,
            tag TEXT, modified TEXT, succeeded TEXT,
            failures INTEGER NOT NULL,
            problem TEXT) STRICT;
        CREATE TABLE pages(
            address TEXT PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES sources(number),
            fetched TEXT NOT NULL,
            words INTEGER NOT NULL,
            language TEXT, type TEXT, encoding TEXT,
            body BLOB) STRICT;
        CREATE INDEX pages_of_source ON pages(source, fetched);
        """,
        """
        CREATE INDEX findings_by_id ON findings(id);
        CREATE INDEX findings_by_severity ON findings(severity DESC, id);
        CREATE INDEX entries_unreviewed ON entries(type, date) WHERE json_extract(body, '$.decisions[0]') IS NULL;
        """,
        // Large blocks are merged in parts, and claims are kept in another form: all that is derived is made anew by reading again.
        """
        DROP TABLE findings;
        DROP TABLE entry_claims;
        DROP TABLE entry_parties;
        DROP TABLE entries;
        DROP TABLE dirty;
        DROP TABLE article_blocks;
        DELETE FROM readings;
        DELETE FROM words;
        CREATE TABLE article_blocks(
            block TEXT NOT NULL,
            part TEXT NOT NULL,
            article INTEGER NOT NULL REFERENCES articles(number),
            PRIMARY KEY(block, part, article)) STRICT, WITHOUT ROWID;
        CREATE INDEX blocks_of_article ON article_blocks(article);
        CREATE TABLE dirty(
            block TEXT NOT NULL,
            part TEXT NOT NULL,
            PRIMARY KEY(block, part)) STRICT, WITHOUT ROWID;
        CREATE TABLE entries(
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            type TEXT NOT NULL,
            block TEXT NOT NULL,
            part TEXT NOT NULL,
            date TEXT,
            body TEXT NOT NULL) STRICT;
        CREATE INDEX entries_of_block ON entries(block, part);
        CREATE TABLE entry_parties(
            party TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES entries(number) ON DELETE CASCADE,
            PRIMARY KEY(party, entry)) STRICT, WITHOUT ROWID;
        CREATE INDEX parties_of_entry ON entry_parties(entry);
        CREATE TABLE entry_claims(
            claim TEXT PRIMARY KEY,
            entry INTEGER NOT NULL REFERENCES entries(number) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
        CREATE INDEX claims_of_entry ON entry_claims(entry);
        CREATE TABLE findings(
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            block TEXT NOT NULL,
            part TEXT NOT NULL,
            severity INTEGER NOT NULL,
            body TEXT NOT NULL) STRICT;
        CREATE INDEX findings_of_block ON findings(block, part);
        CREATE INDEX findings_by_id ON findings(id);
        CREATE INDEX findings_by_severity ON findings(severity DESC, id);
        CREATE INDEX entries_unreviewed ON entries(type, date) WHERE json_extract(body, '$.decisions[0]') IS NULL;
        """,
        """
        CREATE INDEX entries_by_date ON entries(type, date);
        CREATE INDEX articles_by_adding ON articles(added);
        CREATE TABLE finding_parties(
            party TEXT NOT NULL,
            finding INTEGER NOT NULL REFERENCES findings(number) ON DELETE CASCADE,
            PRIMARY KEY(party, finding)) STRICT, WITHOUT ROWID;
        CREATE INDEX parties_of_finding ON finding_parties(finding);
        INSERT OR IGNORE INTO finding_parties SELECT value, number FROM findings, json_each(body, '$.parties');
        CREATE TABLE finding_entries(
            entry TEXT NOT NULL,
            finding INTEGER NOT NULL REFERENCES findings(number) ON DELETE CASCADE,
            PRIMARY KEY(entry, finding)) STRICT, WITHOUT ROWID;
        CREATE INDEX entries_of_finding ON finding_entries(finding);
        INSERT OR IGNORE INTO finding_entries SELECT value, number FROM findings, json_each(body, '$.entries');
        CREATE INDEX entries_unreviewed_by_date ON entries(date DESC, id) WHERE json_extract(body, '$.decisions[0]') IS NULL;
        """,
        """
        ALTER TABLE articles ADD COLUMN byline TEXT;
        CREATE TABLE twins(
            article INTEGER NOT NULL REFERENCES articles(number),
            language TEXT NOT NULL,
            address TEXT NOT NULL,
            PRIMARY KEY(article, address)) STRICT, WITHOUT ROWID;
        CREATE INDEX twins_of_address ON twins(address);
        ALTER TABLE sources ADD COLUMN every INTEGER;
        ALTER TABLE sources ADD COLUMN outlet TEXT;
        ALTER TABLE pages RENAME TO pages_of_old;
        DROP INDEX pages_of_source;
        CREATE TABLE pages(
            number INTEGER PRIMARY KEY,
            address TEXT NOT NULL,
            source INTEGER REFERENCES sources(number),
            article INTEGER REFERENCES articles(number),
            fetched TEXT NOT NULL,
            looked TEXT NOT NULL,
            words INTEGER NOT NULL,
            language TEXT, type TEXT, encoding TEXT, tag TEXT, modified TEXT,
            body BLOB) STRICT;
        INSERT INTO pages(address, source, article, fetched, looked, words, language, type, encoding, body)
            SELECT p.address, source, (SELECT number FROM articles WHERE url=p.address), p.fetched, p.fetched, words, p.language, type, encoding, body FROM pages_of_old p;
        DROP TABLE pages_of_old;
        CREATE INDEX pages_of_source ON pages(source, fetched);
        CREATE INDEX pages_of_address ON pages(address);
        CREATE INDEX pages_of_article ON pages(article) WHERE article IS NOT NULL;
        """,
        """
        DROP TABLE entry_claims;
        CREATE TABLE entry_claims(
            claim TEXT PRIMARY KEY,
            entry INTEGER NOT NULL REFERENCES entries(number) ON DELETE CASCADE,
            article INTEGER NOT NULL REFERENCES articles(number)) STRICT, WITHOUT ROWID;
        INSERT OR REPLACE INTO entry_claims SELECT json_extract(told.value, '$.claim[1].id'), number, json_extract(told.value, '$.article') FROM entries, json_each(body, '$.claims') AS told;
        CREATE INDEX claims_of_entry ON entry_claims(entry, article);
        CREATE INDEX claims_of_article ON entry_claims(article, entry);
        CREATE INDEX readings_by_language ON readings(language, publisher, published);
        CREATE INDEX entries_open ON entries(date, id)
            WHERE (type='commitment' AND json_extract(body, '$.merged[1].due') IS NOT NULL OR type='contact' AND json_extract(body, '$.merged[1].date') IS NOT NULL AND json_extract(body, '$.merged[1].status') IN ('Planned', 'Invited', 'Postponed'));
        CREATE INDEX entries_by_name ON entries(type, coalesce(json_extract(body, '$.merged[1].name'), json_extract(body, '$.merged[1].goal'), json_extract(body, '$.merged[1].speaker')) IS NULL,
            coalesce(json_extract(body, '$.merged[1].name'), json_extract(body, '$.merged[1].goal'), json_extract(body, '$.merged[1].speaker')), id) WHERE type IN ('person', 'agreement');
        """,
        """
        CREATE TABLE entry_people(
            name TEXT NOT NULL,
            entry INTEGER NOT NULL REFERENCES entries(number) ON DELETE CASCADE,
            PRIMARY KEY(name, entry)) STRICT, WITHOUT ROWID;
        CREATE INDEX people_of_entry ON entry_people(entry);
        CREATE INDEX entries_by_kind ON entries(type,
            replace(lower(coalesce(json_extract(body, '$.merged[1].kind'), json_extract(body, '$.merged[1].status'), json_extract(body, '$.merged[1].indicator'))), '-', ''), date, id);
        INSERT OR IGNORE INTO entry_people
            SELECT coalesce(json_extract(body, '$.merged[1].name'), json_extract(body, '$.merged[1].speaker')) AS name, number FROM entries WHERE type IN ('person', 'statement') AND name IS NOT NULL
            UNION ALL SELECT who.value, number FROM entries, json_each(body, '$.merged[1].participants') AS who WHERE entries.type='contact'
            UNION ALL SELECT who.value, number FROM entries, json_each(body, '$.merged[1].actors') AS who WHERE entries.type='commitment';
        """,
        """
        ALTER TABLE entries ADD COLUMN stamp TEXT;
        ALTER TABLE findings ADD COLUMN stamp TEXT;
        """,
        """
        CREATE TABLE finding_articles(
            finding INTEGER NOT NULL REFERENCES findings(number) ON DELETE CASCADE,
            article INTEGER NOT NULL REFERENCES articles(number),
            PRIMARY KEY(finding, article)) STRICT, WITHOUT ROWID;
        INSERT OR IGNORE INTO finding_articles
            SELECT number, json_extract(said.value, '$.article') FROM findings, json_each(body, '$.sides') AS side, json_each(side.value, '$.words') AS said;
        DROP INDEX entries_by_date;
        CREATE INDEX entries_by_date ON entries(type, date DESC, id);
        """,
    ];

    /// <summary>Brings the file to this program's version.</summary>
    public static void Bring(RecordFile record)
    {
        var version = Version(record);
        if (version < Migrations.Length && !record.Writable)
            throw new RecordException($"{record.Path}: this record is of an older version and cannot be written to, so it cannot be brought up to date");
        if (record.Writable)
        {
            record.Run("PRAGMA journal_mode=WAL");
            record.Run("PRAGMA synchronous=NORMAL");
            record.Run("PRAGMA wal_autocheckpoint=4000");
        }
        record.Run("PRAGMA foreign_keys=ON");
        record.Run("PRAGMA cache_size=-65536");
        record.Run("PRAGMA mmap_size=2147418112");
        if (version < Migrations.Length)
            record.InTransaction(() => Migrate(record));
    }

    private static int Version(RecordFile record)
    {
        // In this order: another process may make the tables, and the mark with them, in between.
        var tables = record.Number("SELECT count(*) FROM sqlite_schema");
        var mark = record.Number("PRAGMA application_id");
        if (mark != Mark && (mark != 0 || tables > 0))
            throw new RecordException($"{record.Path}: this is a database of another program, not a record");
        var version = (int)record.Number("PRAGMA user_version");
        return version <= Migrations.Length ? version
            : throw new RecordException($"{record.Path}: this record was written by a newer version of the program (its format is {version}, this program knows {Migrations.Length})");
    }

    /// <summary>Another process may have done it while this one waited.</summary>
    private static void Migrate(RecordFile record)
    {
        for (var version = Version(record); version < Migrations.Length; version++)
            record.Run(Migrations[version]);
        record.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id={Mark}"));
        record.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version={Migrations.Length}"));
    }
}
