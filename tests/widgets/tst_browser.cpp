// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/browser.h"

#include "support/browserstub.h"
#include "wizard/stage.h"

#include <QAbstractSlider>
#include <QDesktopServices>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using wizard::Step;
using wording::Mark;

/// Opening a page, and what is said if no browser can be opened.
class tst_Browser : public QObject
{
    Q_OBJECT

public:
    /// Stands in for the desktop where there is no xdg-open.
    Q_INVOKABLE void openInstead(const QUrl &url) { m_opened += url; }

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }

#ifdef Q_OS_LINUX
    void tellsWhatXdgOpenSays_data();
    void tellsWhatXdgOpenSays();
    void offersTheLinkInstead();
#endif
    void asksTheDesktopOtherwise();

private:
    QList<QUrl> m_opened;
};

#ifdef Q_OS_LINUX
void tst_Browser::tellsWhatXdgOpenSays_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("isFailure");
    QTest::newRow("opened") << 0 << false;
    QTest::newRow("wrong syntax") << 1 << true;
    QTest::newRow("no file") << 2 << true;
    QTest::newRow("no browser") << 3 << true;
    QTest::newRow("the browser failed") << 4 << true;
    QTest::newRow("it became a browser, which was killed") << 137 << false;
}

void tst_Browser::tellsWhatXdgOpenSays()
{
    QFETCH(const int, exitCode);
    QFETCH(const bool, isFailure);
    const test::BrowserStub stub(exitCode);
    widgets::Browser browser;
    QSignalSpy failed(&browser, &widgets::Browser::failed);
    const QUrl page(u"https://dev.azure.com/fabrikam?a=b c&d"_s);
    browser.open(page);
    QTRY_COMPARE(stub.asked(), page.toEncoded() + '\n');
    if (isFailure)
        QTRY_COMPARE(failed.count(), 1);
    else
        QTest::qWait(50); // nothing happens
    QCOMPARE(failed.count(), isFailure ? 1 : 0);
}

void tst_Browser::offersTheLinkInstead()
{
    test::Stage stage;
    const test::BrowserStub none(3);
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Create));
    stage.goOn();
    QTRY_COMPARE(stage.mark(u"browser"_s), Mark::Warning);
    QCOMPARE(stage.find<QAbstractSlider>(u"stepCounter"_s)->value(), 1); // where the link is
    QVERIFY(stage.push(u"copyLink"_s));
    QCOMPARE(stage.mark(u"browser"_s), Mark::Works);
}
#endif

void tst_Browser::asksTheDesktopOtherwise()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    QDesktopServices::setUrlHandler(u"https"_s, this, "openInstead");
    widgets::Browser browser;
    browser.open(QUrl(u"https://dev.azure.com/fabrikam"_s));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    qputenv("PATH", path);
    QCOMPARE(m_opened, QList{QUrl(u"https://dev.azure.com/fabrikam"_s)});
}

QTEST_MAIN(tst_Browser)
#include "tst_browser.moc"
