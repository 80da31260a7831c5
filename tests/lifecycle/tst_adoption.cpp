// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/adoption.h"
#include "support/memorystore.h"
#include "support/outcome.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;
using lifecycle::Adoption;
using lifecycle::AdoptionResult;
using lifecycle::StoredToken;

class tst_Adoption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void storesUnderAKeyWithoutCase();
    void leavesAnotherTokenAlone();
    void takesTheSameTokenAsStored();
    void letsThePersonMakeACollection();
    void failsWithTheKeychain_data();
    void failsWithTheKeychain();
    void asksTheStoreNothingOnceAbandoned();
    void knowsWhatNamesAToken_data();
    void knowsWhatNamesAToken();

private:
    static StoredToken place();
    static token::Token secret(const QString &text) { return *token::Token::fromText(text); }

    static async::JobPtr<Adoption> adoption(test::MemoryStore &store)
    {
        return async::JobPtr<Adoption>(new Adoption(store, place(), secret(u"new"_s)));
    }
};

StoredToken tst_Adoption::place()
{
    return {azuredevops::Organization::fromText(u"Fabrikam"_s).value(), u"Laptop"_s};
}

void tst_Adoption::storesUnderAKeyWithoutCase()
{
    test::MemoryStore store;
    const auto result = test::outcome<AdoptionResult>(adoption(store));
    QVERIFY(result && *result);
    QCOMPARE(result->value(), place());
    QCOMPARE(store.secrets, (QHash<QString, QByteArray>{{u"fabrikam/laptop"_s, "new"_ba}}));
}

void tst_Adoption::leavesAnotherTokenAlone()
{
    test::MemoryStore store;
    store.secrets = {{u"fabrikam/laptop"_s, "old"_ba}};
    const auto result = test::outcome<AdoptionResult>(adoption(store));
    QVERIFY(result && !*result);
    QVERIFY(std::holds_alternative<lifecycle::NameTaken>(result->error()));
    QCOMPARE(store.secrets.value(u"fabrikam/laptop"_s), "old"_ba);
}

void tst_Adoption::takesTheSameTokenAsStored()
{
    test::MemoryStore store;
    store.secrets = {{u"fabrikam/laptop"_s, "new"_ba}};
    const auto result = test::outcome<AdoptionResult>(adoption(store));
    QVERIFY(result && *result);
    QCOMPARE(store.calls, QStringList{u"read fabrikam/laptop"_s});
}

void tst_Adoption::letsThePersonMakeACollection()
{
    test::MemoryStore store;
    store.failNext({KeychainError::Kind::NoCollection, {}});
    const auto result = test::outcome<AdoptionResult>(adoption(store));
    QVERIFY(result && *result);
    QCOMPARE(store.secrets.value(u"fabrikam/laptop"_s), "new"_ba);
}

void tst_Adoption::failsWithTheKeychain_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("while it looks") << 1;
    QTest::newRow("while it writes") << 2;
}

void tst_Adoption::failsWithTheKeychain()
{
    QFETCH(const int, call);
    test::MemoryStore store;
    store.failCall(call, {KeychainError::Kind::Locked, {}});
    const auto result = test::outcome<AdoptionResult>(adoption(store));
    QVERIFY(result && !*result);
    QCOMPARE(std::get<KeychainError>(result->error()).kind, KeychainError::Kind::Locked);
    QVERIFY(store.secrets.isEmpty());
}

void tst_Adoption::asksTheStoreNothingOnceAbandoned()
{
    test::MemoryStore store;
    auto job = adoption(store);
    job->start();
    job.reset();
    QTest::qWait(20); // nothing happens
    QVERIFY(store.calls.isEmpty());
}

void tst_Adoption::knowsWhatNamesAToken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("as suggested") << lifecycle::suggestedTokenName(QDate(2026, 11, 23)) << true;
    QTest::newRow("with a blank inside") << u"build server"_s << true;
    QTest::newRow("in any language") << u"Büro 東京"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a slash") << u"a/b"_s << false;
    QTest::newRow("a blank at the edge") << u" a"_s << false;
    QTest::newRow("a line break") << u"a\nb"_s << false;
    QTest::newRow("100 characters") << QString(100, u'a') << true;
    QTest::newRow("101 characters") << QString(101, u'a') << false;
}

void tst_Adoption::knowsWhatNamesAToken()
{
    QFETCH(const QString, name);
    QFETCH(const bool, expected);
    QCOMPARE(lifecycle::isTokenName(name), expected);
}

QTEST_GUILESS_MAIN(tst_Adoption)
#include "tst_adoption.moc"
