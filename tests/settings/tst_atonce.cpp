// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/organizationlookup.h"
#include "azuredevops/service.h"
#include "practice/organization.h"
#include "settings/settings.h"
#include "support/outcome.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::Cause;
using azuredevops::OrganizationLookup;
using settings::Choices;
using settings::ProxyChoice;

/// What is saved holds at once, for whatever is asked next.
class tst_AtOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start()); }
    void init();

    void trustsTheAuthorityOnceItIsChosen();
    void goesAnotherWayOnceItIsChosen();
    void letsWhatIsUnderWayEnd();

private:
    [[nodiscard]] async::JobPtr<OrganizationLookup> lookup(std::chrono::milliseconds deadline)
    {
        return async::JobPtr<OrganizationLookup>(new OrganizationLookup(
            *m_service, azuredevops::Organization::fromText(u"fabrikam"_s).value(), deadline));
    }
    [[nodiscard]] Cause found()
    {
        const auto finding = test::outcome<azuredevops::Finding>(lookup(20s));
        return finding ? finding->cause : Cause::NotAsked;
    }
    [[nodiscard]] ProxyChoice proxy() const
    {
        return {ProxyChoice::Way::HostPort, m_practice.proxy().hostName(),
                m_practice.proxy().port()};
    }
    [[nodiscard]] bool choose(const Choices &choices) { return !m_settings->save(choices); }

    practice::Organization m_practice;
    std::optional<QTemporaryDir> m_folder;
    std::optional<azuredevops::Service> m_service;
    std::optional<settings::Settings> m_settings;
};

void tst_AtOnce::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_folder.emplace();
    m_settings.reset();
    m_service.emplace();
    m_settings.emplace(settings::SettingsFile(m_folder->filePath(u"patwizard.conf"_s)));
    m_settings->govern(*m_service);
}

void tst_AtOnce::trustsTheAuthorityOnceItIsChosen()
{
    QVERIFY(choose({.proxy = proxy()}));
    QCOMPARE(found(), Cause::UnknownIssuer);
    QVERIFY(choose({.authorityFile = m_practice.authorityFile(), .proxy = proxy()}));
    QCOMPARE(found(), Cause::Works);
    QVERIFY(choose({.proxy = proxy()})); // and not through the connection that is open
    QCOMPARE(found(), Cause::UnknownIssuer);
}

void tst_AtOnce::goesAnotherWayOnceItIsChosen()
{
    const QString authority = m_practice.authorityFile();
    QVERIFY(choose(
        {.authorityFile = authority, .proxy = {ProxyChoice::Way::HostPort, u"127.0.0.1"_s, 1}}));
    QCOMPARE(found(), Cause::ProxyCannotConnect);
    QVERIFY(choose({.authorityFile = authority, .proxy = proxy()}));
    QCOMPARE(found(), Cause::Works);
    QVERIFY(choose(
        {.authorityFile = authority, .proxy = {ProxyChoice::Way::HostPort, u"127.0.0.1"_s, 1}}));
    QCOMPARE(found(), Cause::ProxyCannotConnect);
}

/// An answer that is on its way arrives, whatever is chosen meanwhile.
void tst_AtOnce::letsWhatIsUnderWayEnd()
{
    const Choices first{.authorityFile = m_practice.authorityFile(), .proxy = proxy()};
    QVERIFY(choose(first));
    m_practice.forgetRequests();
    m_practice.hold(practice::Endpoint::ConnectionData);
    const auto held = lookup(20s);
    const QSignalSpy done(held.get(), &OrganizationLookup::finished);
    held->start();
    QTRY_COMPARE(m_practice.reached(practice::Endpoint::ConnectionData), 1);
    QVERIFY(choose({.proxy = proxy()}));
    QTest::qWait(20); // nothing happens
    QCOMPARE(done.count(), 0);
    m_practice.release(practice::Endpoint::ConnectionData);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done.at(0).at(0).value<azuredevops::Finding>().cause, Cause::Works);
    QCOMPARE(m_practice.reached(practice::Endpoint::ConnectionData), 1);
}

QTEST_GUILESS_MAIN(tst_AtOnce)
#include "tst_atonce.moc"
