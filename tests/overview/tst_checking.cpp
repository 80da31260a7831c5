// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/desk.h"

#include <QLabel>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using keychain::KeychainError;
using library::TokenRecord;
using overview::TokenTable;
using practice::Endpoint;
using practice::TokenKind;
using wording::Mark;

/// What the buttons Check and Check all of the window do.
class tst_Checking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void checksWhatIsSelected();
    void checksAllAndCanBeStopped();
    void countsWhatTheTableMarks();
    void saysWhatACheckMayBeWaitingFor();
    void saysWhatChangedSinceLastTime();
    void saysFirstWhatChanged();
    void asksOnlyWhenTheServiceLetsIt();
    void asksNoMoreOnceAPauseIsAskedFor();

private:
    [[nodiscard]] QString news() const
    {
        return m_desk->find(u"message"_s)->findChild<QLabel *>(u"advice"_s)->text();
    }

    std::unique_ptr<test::Desk> m_desk;
};

void tst_Checking::init()
{
    QTest::failOnWarning(test::anyWarning());
    m_desk.reset(); // one window at a time
    m_desk = std::make_unique<test::Desk>();
    m_desk->today = QDateTime::currentDateTimeUtc().date(); // a check is of that day
    QVERIFY(m_desk->organization.start());
}

void tst_Checking::checksWhatIsSelected()
{
    m_desk->add(u"one"_s, TokenKind::Revoked);
    m_desk->add(u"two"_s, TokenKind::Revoked);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(u"one"_s));
    m_desk->organization.hold(Endpoint::ConnectionData);
    QVERIFY(m_desk->push(u"check"_s));
    QTRY_COMPARE(m_desk->cell(u"one"_s, TokenTable::State), u"Checking…"_s);
    m_desk->organization.release(Endpoint::ConnectionData);
    QTRY_COMPARE(m_desk->cell(u"one"_s, TokenTable::State), u"Refused"_s);
    QCOMPARE(m_desk->cell(u"two"_s, TokenTable::State), u"Works"_s);
    QTRY_COMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: Refused."_s);
    QVERIFY(
        m_desk->headline(u"state"_s).startsWith(u"Azure DevOps refused it"_s)); // still selected
    QCOMPARE(m_desk->find<QAbstractButton>(u"chipRefused"_s)->text(), u"Refused 1"_s);
    QVERIFY(m_desk->record(u"one"_s).current.lastGood.has_value()); // the last known good stays
}

void tst_Checking::checksAllAndCanBeStopped()
{
    for (int i = 0; i < 9; ++i)
        m_desk->add(u"t%1"_s.arg(i), TokenKind::Full);
    QVERIFY(m_desk->open());
    m_desk->organization.hold(Endpoint::ConnectionData);
    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_VERIFY(m_desk->organization.reached(Endpoint::ConnectionData) > 0);
    QVERIFY(m_desk->find(u"progress"_s)->isVisible());
    QVERIFY(!m_desk->find(u"checkAll"_s)->isEnabled());
    QVERIFY(m_desk->push(u"stop"_s));
    QCOMPARE(m_desk->headline(u"message"_s), u"Stopped after 0 token(s)."_s);
    QVERIFY(!m_desk->find(u"progress"_s)->isVisible());
    QVERIFY(m_desk->find(u"checkAll"_s)->isEnabled());
    QCOMPARE(m_desk->cell(u"t0"_s, TokenTable::State), u"Works"_s); // not "Checking…"
    m_desk->organization.clear();

    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->headline(u"message"_s),
                              u"9 token(s) checked. All is well with them."_s, 30000);
    const auto before = test::workingToken(u"x"_s).current.lastCheck->at;
    for (int i = 0; i < 9; ++i)
        QVERIFY(m_desk->record(u"t%1"_s.arg(i)).current.lastCheck->at != before);
}

void tst_Checking::countsWhatTheTableMarks()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_desk->add(u"two"_s, TokenKind::Full);
    TokenRecord soon = test::workingToken(u"soon"_s, m_desk->today);
    soon.current.expires = m_desk->today.addDays(6);
    m_desk->store.secrets[soon.current.entry] = m_desk->organization.token(TokenKind::Full);
    QVERIFY(m_desk->put(soon));
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_COMPARE(m_desk->headline(u"message"_s),
                 u"3 token(s) checked. 1 token(s) need(s) attention."_s);

    m_desk->store.failNext({KeychainError::Kind::Locked, {}}); // no verdict on that one
    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_COMPARE(m_desk->headline(u"message"_s),
                 u"2 token(s) checked. 1 token(s) could not be "
                 "checked. 1 token(s) need(s) attention."_s);
    m_desk->store.isLocked = true;
    QVERIFY(m_desk->select(u"two"_s));
    QVERIFY(m_desk->push(u"check"_s));
    QTRY_COMPARE(m_desk->headline(u"message"_s), u"fabrikam/two: Could not be checked."_s);
    QCOMPARE(m_desk->mark(u"message"_s), Mark::Unknown);
}

void tst_Checking::saysWhatACheckMayBeWaitingFor()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    QVERIFY(m_desk->open());
    m_desk->store.hold();
    QVERIFY(m_desk->push(u"check"_s));
    QTRY_COMPARE(m_desk->store.heldCount(), 1);
    QCOMPARE(m_desk->mark(u"message"_s), std::nullopt);
    m_desk->find<QTimer>(u"patience"_s)->setInterval(0); // as if the seconds had passed
    QTRY_COMPARE(m_desk->mark(u"message"_s), Mark::Waiting);
    QVERIFY(m_desk->headline(u"message"_s).contains(u"keychain"_s));
    m_desk->store.release();
    QTRY_COMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: Works."_s);
}

void tst_Checking::saysWhatChangedSinceLastTime()
{
    m_desk->add(u"one"_s, TokenKind::CodeRead);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_COMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: Lacks access."_s);
    QVERIFY2(news().contains(u"Reviewers and approvals worked before, but no longer do."_s),
             qPrintable(news()));
    QCOMPARE(m_desk->cell(u"one"_s, TokenTable::State), u"Lacks access"_s);
}

void tst_Checking::saysFirstWhatChanged()
{
    for (int i = 1; i <= 5; ++i) {
        m_desk->add(u"t%1"_s.arg(i), TokenKind::Full);
        m_desk->store.failCall(i, {KeychainError::Kind::Locked, {}}); // known before the other
    }
    m_desk->add(u"less"_s, TokenKind::CodeRead); // Diff and reviewers are gone
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_VERIFY(m_desk->headline(u"message"_s).startsWith(u"1 token(s) checked."_s));
    QVERIFY2(news().startsWith(u"fabrikam/less: "_s), qPrintable(news()));
    QVERIFY(news().contains(u"Reviewers and approvals worked before, but no longer do."_s));
    QCOMPARE(news().count(u"fabrikam/less"_s), 1);
    QCOMPARE(news().count(u"fabrikam/t"_s), 3);
    QVERIFY2(news().endsWith(u"The rows of 2 more token(s) show what came of their checks."_s),
             qPrintable(news()));
}

/// The organization's other tokens wait as well; those of another one do not.
void tst_Checking::asksOnlyWhenTheServiceLetsIt()
{
    m_desk->add(u"one"_s, TokenKind::Full);
    m_desk->add(u"two"_s, TokenKind::Full);
    TokenRecord other = test::workingToken(u"other"_s, m_desk->today);
    other.place.organization = azuredevops::Organization::fromText(u"contoso"_s).value();
    other.current.entry = other.place.key();
    m_desk->store.secrets[other.current.entry] = m_desk->organization.token(TokenKind::Full);
    QVERIFY(m_desk->put(other));
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->select(u"one"_s));
    m_desk->organization.misbehave(Endpoint::ConnectionData, practice::Fault::RateLimit,
                                   practice::Lasting::Once, 3);
    QVERIFY(m_desk->push(u"check"_s));
    QTRY_COMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: Could not be checked."_s);

    m_desk->organization.forgetRequests();
    const auto asked = [this] {
        return std::ranges::count_if(m_desk->organization.requests(), [](const auto &request) {
            return request.path.startsWith("/fabrikam/");
        });
    };
    QVERIFY(m_desk->push(u"checkFirst"_s));
    QTRY_VERIFY(news().startsWith(u"Azure DevOps asks for a pause of "_s));
    QCOMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: Could not be checked."_s);
    QCOMPARE(m_desk->mark(u"message"_s), Mark::Unknown);
    QCOMPARE(asked(), 0);
    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_VERIFY(m_desk->headline(u"message"_s).contains(u"token(s) could not be checked."_s));
    QVERIFY2(news().contains(u"fabrikam/two: Azure DevOps asks for a pause"_s), qPrintable(news()));
    QCOMPARE(asked(), 0); // not of this one
    QVERIFY(m_desk->library.record(other.place).value()->current.lastCheck
            != other.current.lastCheck);

    const auto isAsked = [&] { return asked() > 0; };
    while (!isAsked()) { // until the pause is over
        QVERIFY(m_desk->push(u"checkFirst"_s));
        if (!QTest::qWaitFor(isAsked, 300))
            QVERIFY(news().startsWith(u"Azure DevOps asks for a pause of "_s));
    }
    QTRY_COMPARE(m_desk->headline(u"message"_s), u"fabrikam/one: Works."_s);
}

/// By one of the first ten, in the same run.
void tst_Checking::asksNoMoreOnceAPauseIsAskedFor()
{
    for (int i = 0; i < 14; ++i)
        m_desk->add(u"t%1"_s.arg(i), TokenKind::Full);
    QVERIFY(m_desk->open());
    m_desk->organization.misbehave(Endpoint::ConnectionData, practice::Fault::SlowDown,
                                   practice::Lasting::UntilCleared, 60);
    const auto before = m_desk->record(u"t13"_s).current.lastCheck;
    QVERIFY(m_desk->push(u"checkAll"_s));
    QTRY_COMPARE(m_desk->headline(u"message"_s),
                 u"10 token(s) checked. 4 token(s) could not be checked."_s);
    QCOMPARE(m_desk->organization.reached(Endpoint::ConnectionData), 10);
    QCOMPARE(m_desk->cell(u"t13"_s, TokenTable::State), u"Works"_s); // not "Checking…"
    QCOMPARE(m_desk->record(u"t13"_s).current.lastCheck, before);
}

QTEST_MAIN(tst_Checking)
#include "tst_checking.moc"
