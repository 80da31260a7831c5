// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/tokenlibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::Access;
using azuredevops::Cause;
using azuredevops::State;
using azuredevops::Verdict;
using library::LastCheck;
using library::LibraryError;
using library::PendingChange;
using library::Place;
using library::SecretTrouble;
using library::TokenLibrary;
using library::TokenRecord;
using Kind = LibraryError::Kind;

namespace {

Place place(const QString &name)
{
    return {azuredevops::Organization::fromText(u"Fabrikam"_s).value(), name};
}

/// Only what every record has.
TokenRecord plainRecord(const QString &name)
{
    TokenRecord record{place(name), {}, {}, {}};
    record.current.entry = place(name).key();
    record.current.label = name;
    record.current.stored = QDateTime({2026, 11, 23}, {12, 30, 1}, Qt::UTC);
    return record;
}

TokenRecord fullRecord(const QString &name)
{
    TokenRecord record = plainRecord(name);
    record.needs = {.code = true, .members = false, .diff = true};
    library::StoredToken &facts = record.current;
    facts.account = azuredevops::Account{u"1"_s, u"Zoë"_s, u"zoe@example.com"_s};
    facts.lastCheck = LastCheck{.verdict = Verdict::Limited,
                                .cause = Cause::ScopeMissing,
                                .access = Access::Custom,
                                .pullRequests = State::Works,
                                .reviewers = State::NoPermission,
                                .diff = State::Refused,
                                .isGlobal = false,
                                .at = QDateTime({2026, 11, 23}, {12, 0, 0}, Qt::UTC)};
    facts.lastVerdict = facts.lastCheck;
    facts.lastGood = facts.lastCheck;
    facts.trouble = {SecretTrouble::Kind::Locked, facts.stored};
    facts.expires = QDate(2027, 1, 31);
    facts.created = 2026y / 11;
    record.old = {facts, plainRecord(name).current};
    record.old[0].entry += u"/2"_s;
    record.old[0].trouble->kind = SecretTrouble::Kind::Missing;
    record.old[1].entry += u"/3"_s;
    return record;
}

bool write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class tst_TokenLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isEmptyAtFirstAndMakesNothing();
    void givesBackWhatWasPut();
    void replacesARecordOfTheSameNameInAnyCase();
    void forgets();
    void editsWhatIsThere();
    void editsSeveralAtOnce();
    void seesWhatAnotherProcessHasDone();
    void readsWhatItWroteAsEverybodyDoes();
    void remembersWhatWasBegun();
    void namesTheOldTokenThatIsMeant();
    void letsOnlyOneChangeAToken();
    void takesNoClaimFromAProcessThatRuns();
    void outlivesAClaimThatWasLeft_data();
    void outlivesAClaimThatWasLeft();
    void isForItsOwnerOnly();
    void keepsFieldsThatItDoesNotKnow();
    void leavesAFileAloneThatItDoesNotUnderstand_data();
    void leavesAFileAloneThatItDoesNotUnderstand();
    void saysThatItCannotWrite();
#ifdef Q_OS_LINUX
    void staysAsItWasOnAFullDisk();
#endif
    void saysThatItCannotRead();
#ifdef Q_OS_UNIX
    void isEmptyOnlyIfThereIsNoFile_data();
    void isEmptyOnlyIfThereIsNoFile();
#endif
    void writesNothingThatItWouldNotRead();
    void keepsRoomForRemovals();
    void waitsOnlySoLongForAnother();
    void losesNothingWhenMoreThanOneAdds();

private:
    /// Lets the claim files look as if they were from an hour ago; how many there are.
    int age() const;

    std::optional<QTemporaryDir> m_folder;
    std::optional<TokenLibrary> m_library;
};

void tst_TokenLibrary::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_library.emplace(m_folder->filePath(u"data/patwizard"_s));
}

void tst_TokenLibrary::isEmptyAtFirstAndMakesNothing()
{
    const auto records = m_library->records();
    QVERIFY(records && records.value().isEmpty());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"data"_s)));
}

void tst_TokenLibrary::givesBackWhatWasPut()
{
    const QList<TokenRecord> expected{fullRecord(u"b"_s), plainRecord(u"a"_s)};
    for (const TokenRecord &record : expected)
        QVERIFY(m_library->put(record));
    QCOMPARE(TokenLibrary(m_folder->filePath(u"data/patwizard"_s)).records().value(), expected);
}

void tst_TokenLibrary::replacesARecordOfTheSameNameInAnyCase()
{
    QVERIFY(m_library->put(plainRecord(u"laptop"_s)));
    QVERIFY(m_library->put(plainRecord(u"other"_s)));
    QVERIFY(m_library->put(fullRecord(u"Laptop"_s)));
    QCOMPARE(m_library->records().value(),
             (QList{fullRecord(u"Laptop"_s), plainRecord(u"other"_s)}));
}

void tst_TokenLibrary::forgets()
{
    QVERIFY(m_library->put(plainRecord(u"laptop"_s)));
    QVERIFY(m_library->forget(place(u"desk"_s)));
    QCOMPARE(m_library->records().value().size(), 1);
    QVERIFY(m_library->forget(place(u"LAPTOP"_s)));
    QCOMPARE(m_library->records().value().size(), 0);
}

void tst_TokenLibrary::editsWhatIsThere()
{
    QVERIFY(m_library->put(plainRecord(u"a"_s)));
    QVERIFY(m_library->update(
        place(u"A"_s), [](TokenRecord &record) { record.current.expires = QDate(2027, 2, 28); }));
    QVERIFY(m_library->update(place(u"removed meanwhile"_s), [](TokenRecord &record) {
        record.current.expires = QDate(2027, 2, 28);
    }));
    TokenRecord expected = plainRecord(u"a"_s);
    expected.current.expires = QDate(2027, 2, 28);
    QCOMPARE(m_library->records().value(), QList{expected});
}

void tst_TokenLibrary::editsSeveralAtOnce()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(m_library->put(plainRecord(name)));
    QList<qsizetype> edited;
    QVERIFY(m_library->update({place(u"C"_s), place(u"removed meanwhile"_s), place(u"a"_s)},
                              [&edited](qsizetype index, TokenRecord &record) {
                                  record.current.label = QString::number(index);
                                  edited += index;
                              }));
    QCOMPARE(edited, (QList<qsizetype>{0, 2}));
    const auto records = m_library->records().value();
    QCOMPARE(records.at(0).current.label, u"2"_s);
    QCOMPARE(records.at(1), plainRecord(u"b"_s));
    QCOMPARE(records.at(2).current.label, u"0"_s);
}

void tst_TokenLibrary::seesWhatAnotherProcessHasDone()
{
    TokenLibrary other(m_folder->filePath(u"data/patwizard"_s));
    QVERIFY(m_library->put(plainRecord(u"a"_s)));
    const auto relabel = [](TokenLibrary &library, const QString &label) {
        return library.update(place(u"a"_s),
                              [&label](TokenRecord &record) { record.current.label = label; });
    };
    // Of one length, within one tick of the file system's clock: only the bytes tell them apart.
    for (int i = 0; i < 20; ++i) {
        const QString label = QChar(u'a' + i);
        QVERIFY(relabel(i % 2 == 0 ? other : *m_library, label));
        QCOMPARE(m_library->record(place(u"a"_s)).value()->current.label, label);
        QCOMPARE(other.record(place(u"a"_s)).value()->current.label, label);
    }
    QVERIFY(write(m_library->file(), "{"));
    QCOMPARE(m_library->records().error().kind, Kind::Damaged);
    QCOMPARE(relabel(*m_library, u"z"_s).error().kind, Kind::Damaged);
    QVERIFY(QFile::remove(m_library->file()));
    QVERIFY(m_library->records().value().isEmpty());
}

void tst_TokenLibrary::readsWhatItWroteAsEverybodyDoes()
{
    TokenRecord fine = fullRecord(u"a"_s);
    fine.current.lastCheck->at = fine.current.lastCheck->at.addMSecs(250); // seconds are written
    QVERIFY(m_library->put(fine));
    QCOMPARE(m_library->records().value(), QList{fullRecord(u"a"_s)});
}

void tst_TokenLibrary::remembersWhatWasBegun()
{
    using Change = PendingChange::Kind;
    QVERIFY(m_library->put(plainRecord(u"b"_s)));
    const QList<PendingChange> begun{
        {Change::Add, plainRecord(u"a"_s)},
        {Change::Replace, fullRecord(u"b"_s), fullRecord(u"b"_s).old.constLast().entry},
        {Change::DropOld, fullRecord(u"c"_s), fullRecord(u"c"_s).old.constLast().entry},
        {Change::Remove, fullRecord(u"d"_s)}};
    for (const PendingChange &change : begun)
        QVERIFY(m_library->begin(change));
    QCOMPARE(m_library->pending().value(), begun);
    QCOMPARE(m_library->records().value(), QList{plainRecord(u"b"_s)}); // nothing has changed yet

    QVERIFY(m_library->begin({Change::Remove, plainRecord(u"A"_s)})); // in place of the first
    QCOMPARE(m_library->pending().value().size(), 4);
    QVERIFY(m_library->finish(place(u"a"_s)));
    QVERIFY(
        m_library->finish(place(u"b"_s), [](TokenRecord &record) { record = fullRecord(u"b"_s); }));
    QVERIFY(m_library->put(fullRecord(u"c"_s)));
    QVERIFY(m_library->forget(place(u"d"_s)));
    QCOMPARE(m_library->pending().value(), QList<PendingChange>());
    QCOMPARE(m_library->records().value(), (QList{fullRecord(u"b"_s), fullRecord(u"c"_s)}));
    QVERIFY(!contentOf(m_library->file()).contains("pending"));
}

/// In files of version 1 it is the last one of those that the change lists.
void tst_TokenLibrary::namesTheOldTokenThatIsMeant()
{
    using Change = PendingChange::Kind;
    TokenRecord record = fullRecord(u"a"_s);
    const QString meant = record.old.constFirst().entry;
    library::StoredToken later = record.old.constFirst();
    later.entry += u'x';
    record.old += later;
    QVERIFY(m_library->begin({Change::DropOld, record, meant}));
    const PendingChange begun = m_library->pending(record.place).value().value();
    QCOMPARE(begun.oldEntry, meant);
    QCOMPARE(begun.record.old.constLast().entry, meant);
    QCOMPARE(begun.record.old.size(), record.old.size());
    QCOMPARE(TokenLibrary(m_folder->filePath(u"data/patwizard"_s)).pending().value(), QList{begun});
}

void tst_TokenLibrary::letsOnlyOneChangeAToken()
{
    TokenLibrary other(m_folder->filePath(u"data/patwizard"_s));
    auto claim = m_library->lock(place(u"a"_s));
    QVERIFY(claim);
    QCOMPARE(other.lock(place(u"A"_s)).error().kind, Kind::TokenLocked);
    QVERIFY(other.lock(place(u"b"_s)));
    claim = other.lock(place(u"c"_s)); // lets go of the first
    QVERIFY(other.lock(place(u"a"_s)));
}

int tst_TokenLibrary::age() const
{
    int aged = 0;
    const QDir folder(m_folder->filePath(u"data/patwizard"_s));
    for (const QFileInfo &each : folder.entryInfoList({u"*.lock"_s})) {
        QFile file(each.filePath());
        aged += file.open(QFile::ReadWrite)
            && file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                                QFileDevice::FileModificationTime);
    }
    return aged;
}

void tst_TokenLibrary::takesNoClaimFromAProcessThatRuns()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                {u"claim"_s, m_folder->filePath(u"data/patwizard"_s)});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAll().trimmed(), QByteArray("claimed"));
    QCOMPARE(age(), 1);
    for (int attempt = 0; attempt < 3; ++attempt)
        QCOMPARE(m_library->lock(place(u"a"_s)).error().kind, Kind::TokenLocked);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(m_library->lock(place(u"a"_s)));
}

void tst_TokenLibrary::outlivesAClaimThatWasLeft_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("killed before it was written") << QByteArray();
    QTest::newRow("of another machine")
        << QByteArray("4711\npatwizard\noldlaptop\n00000000000000000000000000000001\n\n");
}

void tst_TokenLibrary::outlivesAClaimThatWasLeft()
{
    QFETCH(const QByteArray, content);
    const QDir folder(m_folder->filePath(u"data/patwizard"_s));
    const auto claim = m_library->lock(place(u"a"_s));
    const QStringList files = folder.entryList({u"*.lock"_s});
    QCOMPARE(files.size(), 1);
    claim.value()->unlock();
    QVERIFY(write(folder.filePath(files.constFirst()), content));
    QCOMPARE(age(), 1);
    QVERIFY(m_library->lock(place(u"a"_s)));
}

void tst_TokenLibrary::isForItsOwnerOnly()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (int i = 0; i < 2; ++i) { // made, then replaced
        QVERIFY(m_library->put(plainRecord(QString::number(i))));
        QCOMPARE(QFileInfo(m_library->file()).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(m_folder->filePath(u"data/patwizard"_s)).permissions() & others,
                 QFile::Permissions());
    }
}

void tst_TokenLibrary::keepsFieldsThatItDoesNotKnow()
{
    QVERIFY(m_library->put(fullRecord(u"a"_s)));
    auto content = QJsonDocument::fromJson(contentOf(m_library->file())).object();
    QJsonArray tokens = content[u"tokens"_s].toArray();
    QJsonObject token = tokens[0].toObject();
    token[u"colour"_s] = u"green"_s;
    QJsonArray old = token[u"old"_s].toArray();
    QJsonObject first = old[0].toObject();
    first[u"shape"_s] = u"round"_s;
    old[0] = first;
    token[u"old"_s] = old;
    tokens[0] = token;
    content[u"tokens"_s] = tokens;
    content[u"reminders"_s] = QJsonArray{30, 14};
    QVERIFY(write(m_library->file(), QJsonDocument(content).toJson()));

    TokenRecord record = fullRecord(u"a"_s);
    record.old.swapItemsAt(0, 1);
    QVERIFY(m_library->put(record));
    content = QJsonDocument::fromJson(contentOf(m_library->file())).object();
    QCOMPARE(content[u"reminders"_s].toArray(), (QJsonArray{30, 14}));
    QCOMPARE(content[u"tokens"_s][0][u"colour"_s].toString(), u"green"_s);
    QCOMPARE(content[u"tokens"_s][0][u"old"_s][1][u"shape"_s].toString(), u"round"_s);
    QCOMPARE(content[u"tokens"_s][0][u"old"_s][0].toObject().contains(u"shape"_s), false);
    QCOMPARE(m_library->records().value(), QList{record});
}

void tst_TokenLibrary::leavesAFileAloneThatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("expected");
    const auto withToken
        = [](const QByteArray &token) { return R"({"version":1,"tokens":[)" + token + "]}"; };
    QTest::newRow("empty") << QByteArray() << Kind::Damaged;
    QTest::newRow("no JSON") << QByteArray("\x00\xff garbage") << Kind::Damaged;
    QTest::newRow("cut in half") << QByteArray(R"({"version":1,"tok)") << Kind::Damaged;
    QTest::newRow("an array") << QByteArray("[]") << Kind::Damaged;
    QTest::newRow("no version") << QByteArray(R"({"tokens":[]})") << Kind::Damaged;
    QTest::newRow("a version of another type")
        << QByteArray(R"({"version":"1","tokens":[]})") << Kind::Damaged;
    QTest::newRow("no tokens") << QByteArray(R"({"version":1})") << Kind::Damaged;
    QTest::newRow("a token of another type") << withToken("7") << Kind::Damaged;
    QTest::newRow("a token without a name")
        << withToken(R"({"organization":"a","needs":[],"stored":"2026-11-23T12:30:00Z"})")
        << Kind::Damaged;
    QTest::newRow("a name with a slash") << withToken(
        R"({"organization":"a","name":"b/c","needs":[],"stored":"2026-11-23T12:30:00Z"})")
                                         << Kind::Damaged;
    const QByteArray good
        = R"({"organization":"a","name":"b","needs":[],"stored":"2026-11-23T12:30:00Z",)";
    for (const char *const date : {"2027-02-30", "2027-01-31T12:00:00", "2027/01/31", "soon"})
        QTest::addRow("expires %s", date)
            << withToken(good + R"("expires":")" + date + "\"}") << Kind::Damaged;
    QTest::newRow("old tokens of another type")
        << withToken(good + R"("old":{}})") << Kind::Damaged;
    QTest::newRow("old tokens that are null")
        << withToken(good + R"("old":null})") << Kind::Damaged;
    const QByteArray facts = R"("label":"b","stored":"2026-11-23T12:30:00Z"})";
    QTest::newRow("an old token at the entry in use")
        << withToken(good + R"("entry":"a/b","old":[{"entry":"a/b",)" + facts + "]}")
        << Kind::Damaged;
    QTest::newRow("two old tokens at one entry")
        << withToken(good + R"("entry":"a/b","old":[{"entry":"a/b/2",)" + facts
                     + R"(,{"entry":"a/b/2",)" + facts + "]}")
        << Kind::Damaged;
    QTest::newRow("two tokens at one entry")
        << withToken(good + R"("entry":"a/b"},)" + QByteArray(good).replace(R"("b")", R"("c")")
                     + R"("entry":"a/b"})")
        << Kind::Damaged;
    QTest::newRow("a name twice, in another case")
        << withToken(good + R"("entry":"a/b"},)" + QByteArray(good).replace(R"("b")", R"("B")")
                     + R"("entry":"a/b/2"})")
        << Kind::Damaged;
    const QByteArray change = R"({"change":"remove","record":)" + good + R"("entry":"a/b"}})";
    QTest::newRow("two changes of one token") << R"({"version":1,"tokens":[],"pending":[)" + change
            + "," + change + "]}" << Kind::Damaged;
    QTest::newRow("created in a 13th month")
        << withToken(good + R"("created":"2026-13"})") << Kind::Damaged;
    QTest::newRow("a change of another kind")
        << QByteArray(R"({"version":1,"tokens":[],"pending":[{"change":"eat"}]})") << Kind::Damaged;
    QTest::newRow("newer") << QByteArray(R"({"version":2,"tokens":{}})") << Kind::Newer;
}

void tst_TokenLibrary::leavesAFileAloneThatItDoesNotUnderstand()
{
    QFETCH(const QByteArray, content);
    QFETCH(const Kind, expected);
    QVERIFY(m_library->put(plainRecord(u"a"_s))); // makes the folder
    QVERIFY(write(m_library->file(), content));

    QCOMPARE(m_library->records().error().kind, expected);
    QCOMPARE(m_library->put(plainRecord(u"b"_s)).error().kind, expected);
    QCOMPARE(m_library->forget(place(u"a"_s)).error().kind, expected);
    QCOMPARE(m_library->pending().error().kind, expected);
    QCOMPARE(contentOf(m_library->file()), content);
}

void tst_TokenLibrary::saysThatItCannotWrite()
{
    QVERIFY(write(m_folder->filePath(u"data"_s), "a file where a folder should be"));
    QCOMPARE(m_library->put(plainRecord(u"a"_s)).error().kind, Kind::CannotWrite);
}

#ifdef Q_OS_LINUX
/// There is room for a lock, and for a part of the file.
void tst_TokenLibrary::staysAsItWasOnAFullDisk()
{
    QVERIFY(m_library->put(fullRecord(u"a"_s)));
    const QByteArray before = contentOf(m_library->file());

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlim_t unlimited = std::exchange(limit.rlim_cur, rlim_t(before.size() / 2));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto result = m_library->put(plainRecord(u"b"_s));
    limit.rlim_cur = unlimited;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::CannotWrite);
    QCOMPARE(contentOf(m_library->file()), before);
}
#endif

void tst_TokenLibrary::saysThatItCannotRead()
{
    QVERIFY(QDir().mkpath(m_library->file())); // a folder where the file should be
    QCOMPARE(m_library->records().error().kind, Kind::CannotRead);
    QCOMPARE(m_library->put(plainRecord(u"a"_s)).error().kind, Kind::CannotRead);
}

#ifdef Q_OS_UNIX
/// As somebody to whom permissions mean something, in a folder of his own.
void tst_TokenLibrary::isEmptyOnlyIfThereIsNoFile_data()
{
    QTest::addColumn<QString>(
        "preparation"); // in $D, where the file is $D/data/patwizard/tokens.json
    QTest::addColumn<QString>("expected");
    const QString empty = u"0 records"_s;
    const QString unreadable = u"error %1"_s.arg(int(Kind::CannotRead));
    QTest::newRow("as it is") << u"true"_s << u"1 records"_s;
    QTest::newRow("no file") << u"rm data/patwizard/tokens.json"_s << empty;
    QTest::newRow("no folder") << u"rm -r data/patwizard"_s << empty;
    QTest::newRow("no folders") << u"rm -r data"_s << empty;
    QTest::newRow("a file not for us") << u"chmod 0 data/patwizard/tokens.json"_s << unreadable;
    QTest::newRow("a folder of mode 0") << u"chmod 0 data/patwizard"_s << unreadable;
    QTest::newRow("a folder that cannot be searched")
        << u"chmod 600 data/patwizard"_s << unreadable;
    QTest::newRow("one without the file")
        << u"rm data/patwizard/tokens.json; chmod 600 data/patwizard"_s << unreadable;
    QTest::newRow("a folder that cannot be listed")
        << u"chmod 300 data/patwizard"_s << u"1 records"_s;
    QTest::newRow("a parent of mode 0") << u"chmod 0 data"_s << unreadable;
    QTest::newRow("a parent that cannot be searched") << u"chmod 600 data"_s << unreadable;
    QTest::newRow("a file in place of the folder")
        << u"rm -r data/patwizard; touch data/patwizard"_s << unreadable;
    QTest::newRow("a file in place of its parent") << u"rm -r data; touch data"_s << unreadable;
    QTest::newRow("a folder in place of the file")
        << u"cd data/patwizard; rm tokens.json; mkdir tokens.json"_s << unreadable;
    QTest::newRow("a link to the file")
        << u"cd data/patwizard; mv tokens.json there; ln -s there tokens.json"_s << u"1 records"_s;
    QTest::newRow("a link to the folder") << u"mv data there; ln -s there data"_s << u"1 records"_s;
    QTest::newRow("a link to nothing in place of the file")
        << u"cd data/patwizard; rm tokens.json; ln -s nothing tokens.json"_s << unreadable;
    QTest::newRow("a link to nothing in place of the folder")
        << u"rm -r data/patwizard; ln -s nothing data/patwizard"_s << unreadable;
    QTest::newRow("a link to nothing in place of its parent")
        << u"rm -r data; ln -s nothing data"_s << unreadable;
    QTest::newRow("a link to itself") << u"rm -r data; ln -s data data"_s << unreadable;
}

void tst_TokenLibrary::isEmptyOnlyIfThereIsNoFile()
{
    QFETCH(const QString, preparation);
    QFETCH(const QString, expected);
    QVERIFY(m_library->put(plainRecord(u"a"_s)));
    QProcess prepare;
    prepare.setWorkingDirectory(m_folder->path());
    prepare.start(u"sh"_s, {u"-ec"_s, preparation});
    QVERIFY(prepare.waitForFinished());
    QCOMPARE(prepare.exitCode(), 0);

    QProcess reader;
    reader.start(QCoreApplication::applicationFilePath(), {u"read"_s, m_folder->path()});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(QString::fromUtf8(reader.readAll().trimmed()), expected);
    prepare.start(u"chmod"_s, {u"-R"_s, u"u+rwX"_s, m_folder->path()}); // for its removal
    QVERIFY(prepare.waitForFinished());
}
#endif
void tst_TokenLibrary::writesNothingThatItWouldNotRead()
{
    using Change = PendingChange::Kind;
    QVERIFY(m_library->put(plainRecord(u"a"_s)));
    const QByteArray before = contentOf(m_library->file());
    TokenRecord large = plainRecord(u"b"_s);
    large.current.label = QString(17'000'000, u'x');
    TokenRecord undated = plainRecord(u"c"_s);
    undated.current.stored = {};
    TokenRecord sharing = plainRecord(u"d"_s);
    sharing.current.entry = plainRecord(u"a"_s).current.entry;
    for (const auto &[record, kind] :
         {std::pair(large, Kind::TooLarge), std::pair(undated, Kind::CannotWrite),
          std::pair(sharing, Kind::CannotWrite)}) {
        QCOMPARE(m_library->put(record).error().kind, kind);
        if (record.place.name != u'd') // what is begun need not be distinct
            QCOMPARE(m_library->begin({Change::Add, record}).error().kind, kind);
        QCOMPARE(contentOf(m_library->file()), before);
    }
    QCOMPARE(m_library->records().value(), QList{plainRecord(u"a"_s)});
}

void tst_TokenLibrary::keepsRoomForRemovals()
{
    using Change = PendingChange::Kind;
    QVERIFY(m_library->put(plainRecord(u"a"_s)));
    auto content = QJsonDocument::fromJson(contentOf(m_library->file())).object();
    content[u"more"_s] = QString(16'000'000, u'x');
    QVERIFY(write(m_library->file(), QJsonDocument(content).toJson()));
    const QByteArray before = contentOf(m_library->file());
    QCOMPARE(m_library->begin({Change::Add, plainRecord(u"b"_s)}).error().kind, Kind::TooLarge);
    QCOMPARE(contentOf(m_library->file()), before);
    QVERIFY(m_library->begin({Change::Remove, plainRecord(u"a"_s)}));
    QVERIFY(m_library->forget(place(u"a"_s)));
}

void tst_TokenLibrary::waitsOnlySoLongForAnother()
{
    QVERIFY(m_library->put(plainRecord(u"a"_s)));
    QLockFile other(m_library->file() + u".lock"_s);
    QVERIFY(other.lock());
    QCOMPARE(m_library->put(plainRecord(u"b"_s)).error().kind, Kind::Busy);
    QCOMPARE(m_library->records().value().size(), 1); // reading needs no lock
    other.unlock();
    QVERIFY(m_library->put(plainRecord(u"b"_s)));
}

void tst_TokenLibrary::losesNothingWhenMoreThanOneAdds()
{
    constexpr int writers = 4;
    constexpr int each = 10;
    std::atomic<int> lost = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            TokenLibrary own(m_folder->filePath(u"data/patwizard"_s));
            for (int i = 0; i < each; ++i)
                lost += own.put(fullRecord(u"%1-%2"_s.arg(writer).arg(i))) ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(lost.load(), 0);
    QCOMPARE(m_library->records().value().size(), writers * each);
}

#ifdef Q_OS_UNIX
/// `tst_tokenlibrary read FOLDER` gives FOLDER to an ordinary user, becomes that, and says what it
/// reads there.
int read(const QString &folder)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0) {
        const int owned
            = QProcess::execute(u"chown"_s, {u"-hR"_s, QString::number(nobody), folder});
        if (owned != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
            return 1;
    }
    const auto records = TokenLibrary(folder + "/data/patwizard"_L1).records();
    if (records)
        std::printf("%d records\n", int(records.value().size()));
    else
        std::printf("error %d\n", int(records.error().kind));
    return 0;
}
#endif

/// `tst_tokenlibrary claim FOLDER` is another process: it holds a claim until it is killed.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "claim"_L1) {
        TokenLibrary library(arguments.value(2));
        const auto claim = library.lock(place(u"a"_s));
        std::puts(claim ? "claimed" : "refused");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
#ifdef Q_OS_UNIX
    if (arguments.value(1) == "read"_L1)
        return read(arguments.value(2));
#endif
    tst_TokenLibrary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tokenlibrary.moc"
