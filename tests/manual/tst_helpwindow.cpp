// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "manual/about.h"
#include "manual/helpwindow.h"
#include "manual/topics.h"
#include "support/controls.h"
#include "support/enumerators.h"
#include "support/readable.h"
#include "widgets/style.h"
#include "wizard/journey.h"

#include <QComboBox>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using manual::HelpWindow;

/// The texts that come with the program, and the window that shows them.
class tst_HelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new widgets::Style); }
    void init() { QTest::failOnWarning(test::anyWarning()); }
    void cleanup();

    void hasAShortTextForEveryTopic();
    void explainsEveryPage();
    void fallsBackToEnglish();
    void showsWhatIsAskedFor();
    void followsLinksToItsOwnTexts();
    void loadsNothing();
    void saysWhatTheProgramIs();
    void isClear();
    void isWhole_data();
    void isWhole();

private:
    const QFont m_font = QApplication::font();

    static void require(const QStringList &found)
    {
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

void tst_HelpWindow::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

void tst_HelpWindow::hasAShortTextForEveryTopic()
{
    constexpr qsizetype mostWords = 120;
    QStringList files;
    for (const QString &topic : manual::topics()) {
        files += topic + u".md"_s;
        const QString text = manual::textAbout(topic);
        QVERIFY2(text.startsWith(u"# "_s), qPrintable(topic));
        QVERIFY2(text.contains(u"\n\n"_s), qPrintable(topic));
        QVERIFY(!manual::titleOf(text).isEmpty());
        static const QRegularExpression blank(u"\\s+"_s);
        const qsizetype words = text.split(blank, Qt::SkipEmptyParts).size();
        QVERIFY2(words <= mostWords, qPrintable(u"%1: %2"_s.arg(topic).arg(words)));
    }
    QStringList shipped = QDir(u":/help"_s).entryList(QDir::Files);
    files.sort();
    shipped.sort();
    QCOMPARE(shipped, files);
}

void tst_HelpWindow::explainsEveryPage()
{
    QSet<QString> topics;
    for (const auto step : test::enumerators<wizard::Step>()) {
        const QString topic = wizard::helpTopicOf(step);
        QVERIFY2(manual::topics().contains(topic), qPrintable(topic));
        topics += topic;
    }
    QCOMPARE(topics.size(), test::enumerators<wizard::Step>().size());
    for (const QString &topic : {u"overview"_s, u"settings"_s, u"tokens"_s})
        QVERIFY(manual::topics().contains(topic));
}

void tst_HelpWindow::fallsBackToEnglish()
{
    const QString english = manual::textAbout(u"paste"_s);
    for (const QString &language : {u"tlh"_s, u"eu_ES"_s, u"../.."_s, QString()})
        QCOMPARE(manual::textAbout(u"paste"_s, language), english);
    QCOMPARE(manual::textAbout(u"no such topic"_s),
             manual::textAbout(manual::topics().constFirst()));
}

/// With PICTURES set to a folder, a picture of each is left there.
void tst_HelpWindow::showsWhatIsAskedFor()
{
    const QString pictures = qEnvironmentVariable("PICTURES");
    HelpWindow window;
    window.show();
    for (const QString &topic : manual::topics()) {
        window.explain(topic);
        const QString title = manual::titleOf(manual::textAbout(topic));
        const QString shown = window.findChild<QTextBrowser *>(u"helpText"_s)->toPlainText();
        QVERIFY2(shown.startsWith(title), qPrintable(shown));
        QCOMPARE(window.findChild<QComboBox *>(u"topic"_s)->currentText(), title);
        QCOMPARE(window.findChild<QTextBrowser *>(u"helpText"_s)->accessibleName(), shown);
        if (!pictures.isEmpty())
            QVERIFY(window.grab().save(pictures + u"/help-"_s + topic + u".png"_s));
    }
    window.explain(u"no such topic"_s);
    QCOMPARE(window.findChild<QComboBox *>(u"topic"_s)->currentData().toString(),
             manual::topics().constFirst());
}

void tst_HelpWindow::followsLinksToItsOwnTexts()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    int links = 0;
    for (const QString &topic : manual::topics()) {
        auto matches = link.globalMatch(manual::textAbout(topic));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            QVERIFY2(target.endsWith(u".md"_s), qPrintable(target));
            const QString other = target.chopped(3);
            QVERIFY2(manual::topics().contains(other), qPrintable(target));
            HelpWindow window;
            window.explain(topic);
            auto *const text = window.findChild<QTextBrowser *>(u"helpText"_s);
            Q_EMIT text->anchorClicked(QUrl(target));
            QCOMPARE(window.findChild<QComboBox *>(u"topic"_s)->currentData().toString(), other);
            ++links;
        }
    }
    QVERIFY(links > 0);
}

void tst_HelpWindow::loadsNothing()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("found");
    file.close();
    HelpWindow window;
    window.show();
    auto *const text = window.findChild<QTextBrowser *>(u"helpText"_s);
    QVERIFY(!text->openLinks() && !text->openExternalLinks());
    const QUrl here = QUrl::fromLocalFile(file.fileName());
    for (const int type : {QTextDocument::HtmlResource, QTextDocument::ImageResource,
                           QTextDocument::StyleSheetResource, QTextDocument::MarkdownResource}) {
        QCOMPARE(text->loadResource(type, here).toByteArray(), QByteArray());
        QCOMPARE(text->document()->resource(type, here).toByteArray(), QByteArray());
    }
    for (const QString &topic : manual::topics()) // neither pictures nor addresses in any of them
        QVERIFY(!manual::textAbout(topic).contains(u"!["_s)
                && !manual::textAbout(topic).contains(u"://"_s));
}

void tst_HelpWindow::saysWhatTheProgramIs()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    HelpWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(test::push(window.findChild<QPushButton *>(u"about"_s)));
    auto *const box = window.findChild<QMessageBox *>(u"aboutBox"_s);
    QVERIFY(box && box->isVisible());
    const QString said = box->text() + box->informativeText();
    for (const QString &part :
         {u"9.8.7"_s, u"MIT"_s, QString::fromLatin1(qVersion()), u"Azure DevOps"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void tst_HelpWindow::isClear()
{
    HelpWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const QString &topic : manual::topics()) {
        window.explain(topic);
        require(test::unclearThings(window, {900, 900}));
    }
    QVERIFY(test::push(window.findChild<QPushButton *>(u"about"_s)));
    auto *const box = window.findChild<QMessageBox *>(u"aboutBox"_s);
    QVERIFY(QTest::qWaitForWindowActive(box));
    require(test::unclearThings(*box, box->size()));
}

void tst_HelpWindow::isWhole_data()
{
    QTest::addColumn<double>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const double size : {1.0, 2.0}) {
        QTest::addRow("%.0f %%", 100 * size) << size << Qt::LeftToRight;
        QTest::addRow("%.0f %%, right to left", 100 * size) << size << Qt::RightToLeft;
    }
}

void tst_HelpWindow::isWhole()
{
    QFETCH(const double, size);
    QFETCH(const Qt::LayoutDirection, direction);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * size);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    HelpWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    require(test::thingsCutInSmallWindows(window));
    QVERIFY(test::push(window.findChild<QPushButton *>(u"about"_s)));
    auto *const box = window.findChild<QMessageBox *>(u"aboutBox"_s);
    QVERIFY(QTest::qWaitForWindowActive(box));
    require(test::cutThings(*box));
    QVERIFY(box->width() <= 640 && box->height() <= 440);
}

QTEST_MAIN(tst_HelpWindow)
#include "tst_helpwindow.moc"
