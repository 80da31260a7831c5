// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/recordjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using library::GivenCopy;
using library::Recipient;

/// What is remembered of the tools that keep a copy.
class tst_GivenCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItIsWritten();
    void isNoneInOldFiles();
    void keepsWhatNewerVersionsKnow();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void hasAWordForEach();
};

namespace {

const QDateTime given{QDate(2026, 11, 29), QTime(10, 0), Qt::UTC};

library::TokenRecord record()
{
    library::TokenRecord record{
        {azuredevops::Organization::fromText(u"fabrikam"_s).value(), u"x"_s}, {}, {}, {}};
    record.current.entry = u"fabrikam/x"_s;
    record.current.label = u"x"_s;
    record.current.stored = given;
    return record;
}

QJsonObject withGiven(const QByteArray &json)
{
    QJsonObject object = library::toJson(record(), {});
    object[u"given"_s] = QJsonDocument::fromJson(json).array();
    return object;
}

} // namespace

void tst_GivenCopy::isReadAsItIsWritten()
{
    library::TokenRecord written = record();
    written.given = {{Recipient::GitCredential, given, given.addDays(-1)},
                     {Recipient::AzDevOps, given.addDays(1), given}};
    QCOMPARE(library::recordFromJson(library::toJson(written, {})), written);
}

void tst_GivenCopy::isNoneInOldFiles()
{
    QJsonObject object = library::toJson(record(), {});
    object.remove(u"given"_s);
    QCOMPARE(library::recordFromJson(object), record());
}

void tst_GivenCopy::keepsWhatNewerVersionsKnow()
{
    const QJsonObject object = withGiven(R"([{"to":"a-newer-tool","at":"2026-11-29T10:00:00Z"},
                                             {"to":"az-devops","at":"2026-11-29T10:00:00Z",
                                              "stored":"2026-11-29T10:00:00Z"}])");
    auto known = library::recordFromJson(object);
    QVERIFY(known);
    QCOMPARE(known->given, QList<GivenCopy>({{Recipient::AzDevOps, given, given}}));
    known->given.clear();
    const QJsonArray left = library::toJson(*known, object)[u"given"_s].toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][u"to"_s].toString(), u"a-newer-tool"_s);
}

void tst_GivenCopy::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no tool") << QByteArray(R"([{"at":"2026-11-29T10:00:00Z"}])");
    QTest::newRow("no time") << QByteArray(R"([{"to":"az-devops"}])");
    QTest::newRow("no token") << QByteArray(R"([{"to":"az-devops","at":"2026-11-29T10:00:00Z"}])");
    QTest::newRow("no object") << QByteArray("[7]");
}

void tst_GivenCopy::refusesWhatIsDamaged()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!library::recordFromJson(withGiven(json)));
}

void tst_GivenCopy::hasAWordForEach()
{
    for (const Recipient recipient : library::allRecipients)
        QCOMPARE(library::recipientFrom(library::code(recipient)), recipient);
    QVERIFY(!library::recipientFrom(u"AZ-DEVOPS"_s));
    QVERIFY(!library::recipientFrom({}));
}

QTEST_GUILESS_MAIN(tst_GivenCopy)

#include "tst_givencopy.moc"
