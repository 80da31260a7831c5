// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/service.h"
#include "lifecycle/addjob.h"
#include "support/memorystore.h"
#include "support/outcome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;
using library::Place;
using library::TokenLibrary;
using library::TokenRecord;
using lifecycle::AddJob;
using lifecycle::AddResult;

class tst_AddJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void storesUnderAKeyWithoutCase();
    void leavesAnotherTokenAlone();
    void takesTheSameTokenAsStored();
    void keepsWhatIsKnownOfTheSameToken();
    void letsThePersonMakeACollection();
    void replacesARecordWhoseSecretHasVanished();
    void recordsNothingThatIsNotStored();
    void touchesNothingThatItCannotAnnounce();
    void saysWhereTheTokenIsWhenItCannotBeRecorded();
    void failsWithTheKeychain_data();
    void failsWithTheKeychain();
    void asksTheStoreNothingOnceAbandoned();
    void knowsWhatNamesAToken_data();
    void knowsWhatNamesAToken();
    void suggestsAFreeName();

private:
    static Place place();
    static token::Token secret(const QString &text) { return *token::Token::fromText(text); }

    static TokenRecord record(const Place &place)
    {
        azuredevops::CheckReport report;
        report.checked = QDateTime::currentDateTimeUtc();
        return library::newRecord(place, place.name, secret(u"new"_s), report, QDate(2027, 1, 31));
    }

    lifecycle::Services services(test::MemoryStore &store)
    {
        return {m_service, store, *m_library, std::chrono::seconds(20)};
    }

    async::JobPtr<AddJob> adoption(test::MemoryStore &store)
    {
        return async::JobPtr<AddJob>(
            new AddJob(services(store), record(place()), secret(u"new"_s)));
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<TokenLibrary> m_library;
    azuredevops::Service m_service; // nobody asks it
};

void tst_AddJob::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder.emplace();
    m_library.emplace(m_folder->filePath(u"data"_s));
}

Place tst_AddJob::place()
{
    return {azuredevops::Organization::fromText(u"Fabrikam"_s).value(), u"Laptop"_s};
}

void tst_AddJob::storesUnderAKeyWithoutCase()
{
    test::MemoryStore store;
    const auto result = test::outcome<AddResult>(adoption(store));
    QVERIFY(result && *result);
    QCOMPARE(result->value(), place());
    QCOMPARE(store.secrets,
             (QHash<QString, QByteArray>{{u"fabrikam/laptop"_s, "new"_ba},
                                         {u"fabrikam/laptop/1"_s, "new"_ba}}));
    const auto records = m_library->records().value();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.constFirst().place, place());
    QCOMPARE(records.constFirst().current.expires, QDate(2027, 1, 31));
}

void tst_AddJob::leavesAnotherTokenAlone()
{
    test::MemoryStore store;
    store.secrets = {{u"fabrikam/laptop"_s, "old"_ba}};
    const auto result = test::outcome<AddResult>(adoption(store));
    QVERIFY(result && !*result);
    QVERIFY(std::holds_alternative<lifecycle::NameTaken>(result->error()));
    QCOMPARE(store.secrets.value(u"fabrikam/laptop"_s), "old"_ba);
}

void tst_AddJob::takesTheSameTokenAsStored()
{
    test::MemoryStore store;
    store.secrets = {{u"fabrikam/laptop"_s, "new"_ba}};
    const auto result = test::outcome<AddResult>(adoption(store));
    QVERIFY(result && *result);
    QVERIFY(!store.calls.contains(u"write fabrikam/laptop"_s));
    QCOMPARE(m_library->records().value().size(), 1);
}

/// What is not told anew of a token that is stored already is not forgotten.
void tst_AddJob::keepsWhatIsKnownOfTheSameToken()
{
    TokenRecord known = record(place());
    known.current.entry = known.published = u"fabrikam/laptop/1"_s;
    known.current.label = u"on the token page"_s;
    known.current.stored = known.current.stored.addDays(-9);
    known.current.lastVerdict = known.current.lastGood = known.current.lastCheck;
    known.current.account = azuredevops::Account{u"id"_s, u"Dana"_s, {}};
    QVERIFY(m_library->put(known));
    test::MemoryStore store;
    store.secrets = {{u"fabrikam/laptop"_s, "new"_ba}, {u"fabrikam/laptop/1"_s, "new"_ba}};
    TokenRecord again = record(place());
    again.current.expires.reset();
    again.current.lastCheck->at = again.current.lastCheck->at.addDays(1);
    again.needs.members = false;
    const auto adopt = [&](const TokenRecord &told) {
        const auto result = test::outcome<AddResult>(
            async::JobPtr<AddJob>(new AddJob(services(store), told, secret(u"new"_s))));
        return result && *result;
    };

    QVERIFY(adopt(again)); // nothing could be measured, and no date was given
    TokenRecord expected = known;
    expected.current.lastCheck = again.current.lastCheck;
    expected.needs = again.needs;
    QCOMPARE(m_library->record(place()).value(), expected);

    again.current.expires = QDate(2027, 6, 1);
    again.current.lastVerdict = again.current.lastGood = again.current.lastCheck;
    QVERIFY(adopt(again));
    expected.current.expires = again.current.expires;
    expected.current.lastVerdict = expected.current.lastGood = again.current.lastCheck;
    QCOMPARE(m_library->record(place()).value(), expected);
}

void tst_AddJob::replacesARecordWhoseSecretHasVanished()
{
    Place vanished = place();
    vanished.name = u"LAPTOP"_s;
    QVERIFY(m_library->put(record(vanished)));
    test::MemoryStore store;
    const auto result = test::outcome<AddResult>(adoption(store));
    QVERIFY(result && *result);
    const auto records = m_library->records().value();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.constFirst().place, place());
}

void tst_AddJob::recordsNothingThatIsNotStored()
{
    test::MemoryStore store;
    store.failCall(2, {KeychainError::Kind::Locked, {}});
    const auto result = test::outcome<AddResult>(adoption(store));
    QVERIFY(result && !*result);
    QVERIFY(m_library->records().value().isEmpty());
    QVERIFY(m_library->pending().value().isEmpty());
}

void tst_AddJob::touchesNothingThatItCannotAnnounce()
{
    QFile obstacle(m_folder->filePath(u"data"_s)); // a file where the folder should be
    QVERIFY(obstacle.open(QFile::WriteOnly));
    test::MemoryStore store;
    const auto result = test::outcome<AddResult>(adoption(store));
    QVERIFY(result && !*result);
    QCOMPARE(std::get<library::LibraryError>(result->error()).kind,
             library::LibraryError::Kind::CannotWrite);
    QVERIFY(store.secrets.isEmpty());
}

void tst_AddJob::saysWhereTheTokenIsWhenItCannotBeRecorded()
{
    test::MemoryStore store;
    auto job = adoption(store);
    std::optional<AddResult> result;
    connect(job.get(), &AddJob::finished, this,
            [&result](const AddResult &finished) { result.emplace(finished); });
    store.hold();
    job->start();
    QTRY_COMPARE(store.heldCount(), 1);
    for (int looks = 0; looks < 2; ++looks) { // at what is there, and for an entry
        store.release();
        store.hold();
        QTRY_COMPARE(store.heldCount(), 1);
    }
    QVERIFY(!m_library->pending().value().isEmpty()); // begun; now the disk fails
    const QString file = m_library->file();
    QVERIFY(QFile::rename(file, file + u"-away"_s));
    QVERIFY(QDir().mkdir(file)); // a folder where the file should be
    store.release();
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    const auto error = std::get<lifecycle::NotRecorded>(result->error());
    QCOMPARE(error.place, place());
    QCOMPARE(error.error.kind, library::LibraryError::Kind::CannotRead);
    QCOMPARE(store.secrets.value(error.entry), "new"_ba);

    QVERIFY(QDir().rmdir(file));
    QVERIFY(QFile::rename(file + u"-away"_s, file));
    const auto again = test::outcome<AddResult>(adoption(store)); // makes up for it
    QVERIFY(again && *again);
    QCOMPARE(m_library->records().value().size(), 1);
    QVERIFY(m_library->pending().value().isEmpty());
}

void tst_AddJob::letsThePersonMakeACollection()
{
    test::MemoryStore store;
    store.failNext({KeychainError::Kind::NoCollection, {}});
    const auto result = test::outcome<AddResult>(adoption(store));
    QVERIFY(result && *result);
    QCOMPARE(store.secrets.value(u"fabrikam/laptop"_s), "new"_ba);
}

void tst_AddJob::failsWithTheKeychain_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("while it looks") << 1;
    QTest::newRow("while it looks for an entry") << 2;
    QTest::newRow("while it writes") << 3;
}

void tst_AddJob::failsWithTheKeychain()
{
    QFETCH(const int, call);
    test::MemoryStore store;
    store.failCall(call, {KeychainError::Kind::Locked, {}});
    const auto result = test::outcome<AddResult>(adoption(store));
    QVERIFY(result && !*result);
    QCOMPARE(std::get<KeychainError>(result->error()).kind, KeychainError::Kind::Locked);
    QVERIFY(store.secrets.isEmpty());
}

void tst_AddJob::asksTheStoreNothingOnceAbandoned()
{
    test::MemoryStore store;
    auto job = adoption(store);
    job->start();
    job.reset();
    QTest::qWait(20); // nothing happens
    QVERIFY(store.calls.isEmpty());
}

void tst_AddJob::knowsWhatNamesAToken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("as suggested") << library::suggestedTokenName(QDate(2026, 11, 23)) << true;
    QTest::newRow("with a blank inside") << u"build server"_s << true;
    QTest::newRow("in any language") << u"Büro 東京"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a slash") << u"a/b"_s << false;
    QTest::newRow("a blank at the edge") << u" a"_s << false;
    QTest::newRow("a line break") << u"a\nb"_s << false;
    QTest::newRow("beyond the basic plane") << u"🔑"_s << true;
    for (const char16_t *const hidden : {u"\u200b", u"\u2028", u"\u2029", u"\u202e", u"\u3164",
                                         u"\ufe0f", u"\U000E0041", u"\U000E0100"}) {
        QTest::newRow(qPrintable(u"U+%1"_s.arg(hidden[1] ? hidden[1] : hidden[0], 0, 16)))
            << u"a"_s + QString::fromUtf16(hidden) + u"b"_s << false;
    }
    QTest::newRow("100 characters") << QString(100, u'a') << true;
    QTest::newRow("101 characters") << QString(101, u'a') << false;
}

void tst_AddJob::knowsWhatNamesAToken()
{
    QFETCH(const QString, name);
    QFETCH(const bool, expected);
    QCOMPARE(library::isTokenName(name), expected);
}

void tst_AddJob::suggestsAFreeName()
{
    QCOMPARE(library::freeTokenName(place(), {u"fabrikam/laptop"_s}), u"Laptop-2"_s);
    QCOMPARE(library::freeTokenName(place(), {u"fabrikam/laptop-2"_s, u"contoso/laptop-3"_s}),
             u"Laptop-3"_s);
    const Place longest{place().organization, QString(100, u'a')};
    QVERIFY(library::isTokenName(library::freeTokenName(longest, {})));
}

QTEST_GUILESS_MAIN(tst_AddJob)
#include "tst_addjob.moc"
