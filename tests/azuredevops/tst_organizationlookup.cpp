// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/organizationlookup.h"
#include "azuredevops/service.h"
#include "practice/organization.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using azuredevops::Cause;
using azuredevops::State;
using practice::Fault;

class tst_OrganizationLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tellsWhoAnswers_data();
    void tellsWhoAnswers();

private:
    practice::Organization m_practice;
    std::optional<azuredevops::Service> m_service;
};

void tst_OrganizationLookup::initTestCase()
{
    qRegisterMetaType<azuredevops::Finding>();
    QVERIFY(m_practice.start());
    m_service.emplace(QList{m_practice.authority()});
    m_service->network().setProxy(m_practice.proxy());
}

void tst_OrganizationLookup::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_practice.forgetRequests();
}

void tst_OrganizationLookup::tellsWhoAnswers_data()
{
    QTest::addColumn<QString>("organization");
    QTest::addColumn<std::optional<Fault>>("fault");
    QTest::addColumn<Cause>("expected");
    const auto row = [](const char *name, std::optional<Fault> fault, Cause expected) {
        QTest::newRow(name) << u"fabrikam"_s << fault << expected;
    };
    row("refuses a stranger", {}, Cause::Works);
    row("redirects to its sign-in", Fault::RedirectToSignIn, Cause::Works);
    row("shows its sign-in page", Fault::SignInPage, Cause::Works);
    row("shows its sign-in page with 203", Fault::SignInPage203, Cause::Works);
    row("somebody else's page", Fault::ForeignPage, Cause::NotTheService);
    row("somebody else's sign-in page", Fault::GatewayPage, Cause::NotTheService);
    row("somebody else's JSON", Fault::ForeignJson, Cause::NotTheService);
    row("a redirect to somebody else", Fault::RedirectElsewhere, Cause::RedirectedElsewhere);
    QTest::newRow("no such organization")
        << u"contoso"_s << std::optional<Fault>() << Cause::UnknownOrganization;
}

void tst_OrganizationLookup::tellsWhoAnswers()
{
    QFETCH(const QString, organization);
    QFETCH(const std::optional<Fault>, fault);
    QFETCH(const Cause, expected);
    if (fault)
        m_practice.misbehave(practice::Endpoint::ConnectionData, *fault);

    azuredevops::OrganizationLookup lookup(
        *m_service, azuredevops::Organization::fromText(organization).value(), 20s);
    QSignalSpy done(&lookup, &azuredevops::OrganizationLookup::finished);
    lookup.start();
    QVERIFY(done.wait());

    const auto finding = done[0][0].value<azuredevops::Finding>();
    QCOMPARE(finding.cause, expected);
    QCOMPARE(finding.state == State::Works, expected == Cause::Works);
    QVERIFY(!finding.issuer.isEmpty());
    QCOMPARE(m_practice.requests().size(), 1);
    QCOMPARE(m_practice.requests()[0].token, "none");
}

QTEST_GUILESS_MAIN(tst_OrganizationLookup)
#include "tst_organizationlookup.moc"
