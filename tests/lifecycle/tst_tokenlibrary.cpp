// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/tokenlibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::Access;
using azuredevops::Cause;
using azuredevops::State;
using azuredevops::Verdict;
using lifecycle::LastCheck;
using lifecycle::LibraryError;
using lifecycle::StoredToken;
using lifecycle::TokenLibrary;
using lifecycle::TokenRecord;
using Kind = LibraryError::Kind;

namespace {

StoredToken place(const QString &name)
{
    return {azuredevops::Organization::fromText(u"Fabrikam"_s).value(), name};
}

/// Only what every record has.
TokenRecord plainRecord(const QString &name)
{
    return {.place = place(name),
            .needs = {},
            .account = {},
            .check = {},
            .expires = {},
            .created = {},
            .stored = QDateTime({2026, 11, 23}, {12, 30, 1}, Qt::UTC)};
}

TokenRecord fullRecord(const QString &name)
{
    TokenRecord record = plainRecord(name);
    record.needs = {.code = true, .members = false, .diff = true};
    record.account = azuredevops::Account{u"1"_s, u"Zoë"_s, u"zoe@example.com"_s};
    record.check = LastCheck{.verdict = Verdict::Limited,
                             .cause = Cause::ScopeMissing,
                             .access = Access::Custom,
                             .code = State::Works,
                             .members = State::NoPermission,
                             .diff = State::Refused,
                             .isGlobal = false,
                             .at = QDateTime({2026, 11, 23}, {12, 0, 0}, Qt::UTC)};
    record.expires = QDate(2027, 1, 31);
    record.created = 2026y / 11;
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
    void takesOverACheck();
    void keepsWhatWasLearnedWhenACheckLearnsNothing();
    void recordsNoCheckOfAStranger();
    void isForItsOwnerOnly();
    void keepsFieldsThatItDoesNotKnow();
    void leavesAFileAloneThatItDoesNotUnderstand_data();
    void leavesAFileAloneThatItDoesNotUnderstand();
    void saysThatItCannotWrite();
    void saysThatItCannotRead();
    void waitsOnlySoLongForAnother();
    void losesNothingWhenMoreThanOneAdds();

private:
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
    QVERIFY(m_library->remove(place(u"desk"_s)));
    QCOMPARE(m_library->records().value().size(), 1);
    QVERIFY(m_library->remove(place(u"LAPTOP"_s)));
    QCOMPARE(m_library->records().value().size(), 0);
}

void tst_TokenLibrary::takesOverACheck()
{
    QVERIFY(m_library->put(fullRecord(u"a"_s)));
    azuredevops::CheckReport report;
    report.checked = QDateTime({2026, 11, 24}, {1, 2, 3, 456}, Qt::UTC);
    report.needs = {.code = true, .members = true, .diff = true};
    report.account = azuredevops::Account{u"2"_s, u"Sam"_s, {}};
    for (const auto probe : azuredevops::allProbes) {
        report.findings[probe].state = State::Works;
        report.findings[probe].cause = Cause::Works;
    }
    QVERIFY(m_library->note(place(u"a"_s), report));

    TokenRecord expected = fullRecord(u"a"_s);
    expected.needs = report.needs;
    expected.account = report.account;
    expected.check = LastCheck{.verdict = Verdict::Works,
                               .cause = Cause::Works,
                               .access = Access::Full,
                               .code = State::Works,
                               .members = State::Works,
                               .diff = State::Works,
                               .isGlobal = true,
                               .at = QDateTime({2026, 11, 24}, {1, 2, 3}, Qt::UTC)};
    QCOMPARE(m_library->records().value(), QList{expected});
}

void tst_TokenLibrary::keepsWhatWasLearnedWhenACheckLearnsNothing()
{
    QVERIFY(m_library->put(fullRecord(u"a"_s)));
    azuredevops::CheckReport report;
    report.checked = QDateTime::currentDateTimeUtc();
    report.findings[azuredevops::Probe::Connection].cause = Cause::TimedOut;
    QVERIFY(m_library->note(place(u"a"_s), report));
    const TokenRecord record = m_library->records().value().constFirst();
    QCOMPARE(record.account, fullRecord(u"a"_s).account);
    QCOMPARE(record.check->verdict, Verdict::Unchecked);
    QCOMPARE(record.check->cause, Cause::TimedOut);
}

void tst_TokenLibrary::recordsNoCheckOfAStranger()
{
    azuredevops::CheckReport report;
    report.checked = QDateTime::currentDateTimeUtc();
    QVERIFY(m_library->note(place(u"removed meanwhile"_s), report));
    QVERIFY(m_library->records().value().isEmpty());
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
    QVERIFY(m_library->put(plainRecord(u"a"_s)));
    auto content = QJsonDocument::fromJson(contentOf(m_library->file())).object();
    QJsonArray tokens = content[u"tokens"_s].toArray();
    QJsonObject token = tokens[0].toObject();
    token[u"colour"_s] = u"green"_s;
    tokens[0] = token;
    content[u"tokens"_s] = tokens;
    content[u"reminders"_s] = QJsonArray{30, 14};
    QVERIFY(write(m_library->file(), QJsonDocument(content).toJson()));

    QVERIFY(m_library->put(fullRecord(u"a"_s)));
    content = QJsonDocument::fromJson(contentOf(m_library->file())).object();
    QCOMPARE(content[u"reminders"_s].toArray(), (QJsonArray{30, 14}));
    QCOMPARE(content[u"tokens"_s][0][u"colour"_s].toString(), u"green"_s);
    QCOMPARE(m_library->records().value(), QList{fullRecord(u"a"_s)});
}

void tst_TokenLibrary::leavesAFileAloneThatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("expected");
    const auto withToken = [](const QByteArray &token) {
        return R"({"version":1,"tokens":[)" + token + "]}";
    };
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
    QTest::newRow("a name with a slash")
        << withToken(
               R"({"organization":"a","name":"b/c","needs":[],"stored":"2026-11-23T12:30:00Z"})")
        << Kind::Damaged;
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
    QCOMPARE(m_library->remove(place(u"a"_s)).error().kind, expected);
    QCOMPARE(m_library->note(place(u"a"_s), {}).error().kind, expected);
    QCOMPARE(contentOf(m_library->file()), content);
}

void tst_TokenLibrary::saysThatItCannotWrite()
{
    QVERIFY(write(m_folder->filePath(u"data"_s), "a file where a folder should be"));
    QCOMPARE(m_library->put(plainRecord(u"a"_s)).error().kind, Kind::CannotWrite);
}

void tst_TokenLibrary::saysThatItCannotRead()
{
    QVERIFY(QDir().mkpath(m_library->file())); // a folder where the file should be
    QCOMPARE(m_library->records().error().kind, Kind::CannotRead);
    QCOMPARE(m_library->put(plainRecord(u"a"_s)).error().kind, Kind::CannotRead);
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
            const TokenLibrary own(m_folder->filePath(u"data/patwizard"_s));
            for (int i = 0; i < each; ++i)
                lost += own.put(fullRecord(u"%1-%2"_s.arg(writer).arg(i))) ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(lost.load(), 0);
    QCOMPARE(m_library->records().value().size(), writers * each);
}

QTEST_GUILESS_MAIN(tst_TokenLibrary)
#include "tst_tokenlibrary.moc"
