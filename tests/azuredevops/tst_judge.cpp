// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/judge.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Answer;
using azuredevops::Cause;
using azuredevops::Finding;
using azuredevops::judge;
using azuredevops::Probe;

/// Answers too odd for the practice organization to give; all others are tst_tokencheck's.
class tst_Judge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsNoRedirectBlindly_data();
    void followsNoRedirectBlindly();
    void believesNoPage_data();
    void believesNoPage();
};

void tst_Judge::followsNoRedirectBlindly_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("host");

    const QString asked = u"dev.azure.com"_s;
    const QString elsewhere = u"elsewhere.example"_s;
    QTest::newRow("on the same host") << "/_signin"_ba << Cause::SignInPage << asked;
    QTest::newRow("Microsoft's sign-in")
        << "https://login.microsoftonline.com/x"_ba << Cause::SignInPage << asked;
    QTest::newRow("to nowhere") << ""_ba << Cause::NotTheService << asked;
    QTest::newRow("no address") << "https://elsewhere.example:port/"_ba << Cause::NotTheService
                                << asked;
    QTest::newRow("no host") << "https:elsewhere.example/"_ba << Cause::NotTheService << asked;
    QTest::newRow("another host, without a scheme")
        << "//elsewhere.example/_signin"_ba << Cause::RedirectedElsewhere << elsewhere;
}

void tst_Judge::followsNoRedirectBlindly()
{
    QFETCH(const QByteArray, location);
    QFETCH(const Cause, cause);
    QFETCH(const QString, host);

    Answer answer;
    answer.status = 302;
    answer.headers = {{"Location", location}};
    answer.host = u"dev.azure.com"_s;
    const Finding finding = judge(Probe::Connection, answer);
    QCOMPARE(finding.cause, cause);
    QCOMPARE(finding.host, host);
}

void tst_Judge::believesNoPage_data()
{
    QTest::addColumn<QByteArray>("page");

    QTest::newRow("says expired") << "<html>Your session has expired.</html>"_ba;
    QTest::newRow("links a policy") << "<html>Contoso Global: our privacy policy</html>"_ba;
}

void tst_Judge::believesNoPage()
{
    QFETCH(const QByteArray, page);

    Answer answer;
    answer.status = 401;
    answer.body = page;
    QCOMPARE(judge(Probe::Connection, answer).cause, Cause::TokenRefused);
    QCOMPARE(judge(Probe::Code, answer).cause, Cause::ScopeMissing);
}

QTEST_GUILESS_MAIN(tst_Judge)
#include "tst_judge.moc"
