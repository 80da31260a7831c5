// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/readable.h"
#include "widgets/colours.h"
#include "wizard/stage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using wizard::Journey;
using wizard::Step;
using wording::Mark;

namespace {

/// What Tab has to reach: of a group of choices only the one that is chosen.
QSet<QWidget *> controlsOf(const test::Stage &stage)
{
    QSet<QWidget *> controls;
    for (QWidget *widget : stage.window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus))
            controls << widget;
    }
    return controls;
}

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// Whether a reader finds @a next where the eye looks after @a before.
bool isBelowOrBeside(const QWidget *before, const QWidget *next)
{
    const QRect a(before->mapToGlobal(QPoint()), before->size());
    const QRect b(next->mapToGlobal(QPoint()), next->size());
    return b.top() >= a.bottom() || b.left() >= a.right();
}

/// Everything that assistive programs are told about @a part and what is in it.
QString allThatIsTold(QAccessibleInterface *part)
{
    QStringList told;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator})
        told << part->text(kind);
    if (auto *const text = part->textInterface())
        told << text->text(0, text->characterCount());
    for (int i = 0; i < part->childCount(); ++i)
        told << allThatIsTold(part->child(i));
    return told.join(u'\n');
}

QStringList complaints(const test::Stage &stage)
{
    return test::cutThings(*stage.window);
}

} // namespace

/// What holds on each page alike.
class tst_EveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }
    void cleanup();

    void isReachedByTab_data();
    void isReachedByTab();
    void outlivesACuriousScreenReader();
    void hasNamesForEverything_data() { isReachedByTab_data(); }
    void hasNamesForEverything();
    void tellsNoSecretToAssistivePrograms();
    void fitsWithTrouble();
    void fitsIntoASmallWindow_data();
    void fitsIntoASmallWindow();
    void fits_data();
    void fits();

private:
    static bool open(test::Stage &stage, Journey journey);
    /// Opens all that stands between the check and the next page, where something is missing.
    static bool agree(const test::Stage &stage);

    const QFont m_font = QApplication::font();
    const QPalette m_palette = QApplication::palette();
};

void tst_EveryPage::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
}

bool tst_EveryPage::open(test::Stage &stage, Journey journey)
{
    return journey == Journey::FirstSetup ? stage.open() : stage.open(journey, TokenKind::Full);
}

bool tst_EveryPage::agree(const test::Stage &stage)
{
    if (!QTest::qWaitFor([&] { return stage.mark(u"summary"_s) != Mark::Waiting; }))
        return false;
    for (const QString &box : {u"acceptLess"_s, u"storeAnyway"_s}) {
        if (stage.isShown(box) && !stage.canGoOn() && !stage.push(box))
            return false;
    }
    return stage.canGoOn();
}

void tst_EveryPage::isReachedByTab_data()
{
    QTest::addColumn<Journey>("journey");
    QTest::newRow("first setup") << Journey::FirstSetup;
    QTest::newRow("rotation") << Journey::Rotation;
}

void tst_EveryPage::isReachedByTab()
{
    QFETCH(Journey, journey);
    test::Stage stage;
    QVERIFY(open(stage, journey));
    for (const Step step : wizard::route(journey)) {
        QVERIFY(stage.walkTo(step, TokenKind::CodeRead));
        if (step == Step::Paste)
            stage.fill(u"token"_s, stage.token(TokenKind::CodeRead));
        if (step == Step::Check)
            QVERIFY(agree(stage));
        if (step == Step::Organization)
            QTRY_COMPARE(stage.mark(u"readiness"_s), Mark::Works);

        if (!(QApplication::focusWidget()->focusPolicy() & Qt::TabFocus))
            stage.press(Qt::Key_Tab); // the focus begins at words, which are no stop of Tab
        QWidget *const start = QApplication::focusWidget();
        QVERIFY(start && start->focusPolicy() & Qt::TabFocus);
        QVERIFY(!qobject_cast<const widgets::Statement *>(start));
        QWidget *before = start;
        QSet<QWidget *> reached;
        do {
            stage.press(Qt::Key_Tab);
            QWidget *const control = QApplication::focusWidget();
            QVERIFY(control && control->isVisible());
            if (control == before)
                continue; // a date: Tab goes through its parts
            QVERIFY2(!reached.contains(control), qPrintable(control->objectName()));
            reached << control;
            QVERIFY2(!control->visibleRegion().isEmpty(), // scrolled to
                     qPrintable(nameOf(control)));
            const auto *page = stage.window->currentPage();
            if (page->isAncestorOf(before) && page->isAncestorOf(control) && control != start)
                QVERIFY2(isBelowOrBeside(before, control), qPrintable(control->objectName()));
            before = control;
        } while (before != start);
        QSet<QWidget *> missed = controlsOf(stage) - reached;
        QVERIFY2(missed.isEmpty(),
                 missed.isEmpty() ? "" : qPrintable((*missed.begin())->objectName()));
        stage.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != start);
        stage.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), start);
    }
}

void tst_EveryPage::hasNamesForEverything()
{
    QFETCH(Journey, journey);
    test::Stage stage;
    QVERIFY(open(stage, journey));
    for (const Step step : wizard::route(journey)) {
        QVERIFY(stage.walkTo(step, TokenKind::CodeRead));
        if (step == Step::Check)
            QVERIFY(agree(stage));
        for (QWidget *control : controlsOf(stage))
            QVERIFY2(!nameOf(control).isEmpty(), qPrintable(control->objectName()));
        for (QWidget *const group :
             {static_cast<QWidget *>(stage.window->currentPage()), stage.find(u"rail"_s)}) {
            QVERIFY(!nameOf(group).isEmpty());
            QCOMPARE(QAccessible::queryAccessibleInterface(group)->role(), QAccessible::Grouping);
        }

        QStringList keys; // each letter leads to one place
        for (const QWidget *widget : stage.window->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (!widget->isVisible() || (!label && !button))
                continue;
            const QKeySequence key = QKeySequence::mnemonic(label ? label->text() : button->text());
            if (key.isEmpty()
                || (label && label->textFormat() == Qt::PlainText && !label->buddy()
                    && !label->text().contains(u'&')))
                continue;
            QVERIFY2(!label || label->buddy(), qPrintable(label ? label->text() : QString()));
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys << key.toString();
        }
    }
}

void tst_EveryPage::tellsNoSecretToAssistivePrograms()
{
    test::Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.walkTo(Step::Paste));
    const QString token = stage.token(TokenKind::Custom);
    stage.fill(u"token"_s, token);
    QVERIFY(stage.push(u"show"_s));
    QVERIFY(stage.isShown(u"revealed"_s));
    for (const Step step : {Step::Paste, Step::Check, Step::Store, Step::Done}) {
        QVERIFY(stage.walkTo(step));
        const QString told
            = allThatIsTold(QAccessible::queryAccessibleInterface(stage.window.get()));
        QVERIFY(told.contains("fabrikam"_L1)); // what is typed elsewhere is found
        for (qsizetype at = 0; at + 8 <= token.size(); ++at)
            QVERIFY(!told.contains(QStringView(token).sliced(at, 8)));
    }
}

void tst_EveryPage::outlivesACuriousScreenReader()
{
    for (const Journey journey : {Journey::FirstSetup, Journey::Rotation}) {
        test::Stage stage;
        QVERIFY(open(stage, journey));
        for (const Step step : wizard::route(journey)) {
            QVERIFY(stage.walkTo(step, TokenKind::CodeRead));
            if (step == Step::Check)
                QVERIFY(agree(stage));
            for (QScrollArea *area : stage.window->findChildren<QScrollArea *>()) {
                QAccessibleInterface *const part = QAccessible::queryAccessibleInterface(area);
                QVERIFY(!part->child(part->childCount())); // it has just gone, say
            }
        }
    }
}

void tst_EveryPage::fits_data()
{
    QTest::addColumn<Journey>("journey");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<TokenKind>("kind");
    QTest::newRow("narrow") << Journey::FirstSetup << QSize(800, 800) << Qt::LeftToRight
                            << TokenKind::Custom;
    QTest::newRow("wide") << Journey::FirstSetup << QSize(1280, 800) << Qt::LeftToRight
                          << TokenKind::CodeRead;
    QTest::newRow("narrow, right to left") << Journey::FirstSetup << QSize(800, 800)
                                           << Qt::RightToLeft << TokenKind::NoMembersPermission;
    QTest::newRow("wide, right to left")
        << Journey::FirstSetup << QSize(1280, 800) << Qt::RightToLeft << TokenKind::Custom;
    QTest::newRow("rotation, narrow")
        << Journey::Rotation << QSize(800, 800) << Qt::LeftToRight << TokenKind::CodeRead;
    QTest::newRow("rotation, wide, right to left")
        << Journey::Rotation << QSize(1280, 800) << Qt::RightToLeft << TokenKind::CodeRead;
}

void tst_EveryPage::fits()
{
    QFETCH(Journey, journey);
    QFETCH(QSize, size);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(TokenKind, kind);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(large);
    QApplication::setLayoutDirection(direction);
    QApplication::setPalette(test::darkPalette());

    test::Stage stage;
    QVERIFY(open(stage, journey));
    stage.window->resize(size);
    for (const Step step : wizard::route(journey)) {
        QVERIFY(stage.walkTo(step, kind));
        if (step == Step::Check && kind != TokenKind::Custom)
            QVERIFY(agree(stage));
        if (step == Step::Paste) {
            stage.fill(u"token"_s, stage.token(kind));
            QVERIFY(stage.push(u"show"_s));
        }
        QCoreApplication::processEvents(); // what was laid out anew
        QCOMPARE(stage.window->size(), size);
        do
            QTRY_COMPARE(complaints(stage).join(u'\n'), QString());
        while (step == Step::Create && stage.push(u"nextStep"_s));
    }
}

/// What goes wrong on the first page, with its buttons; then the choices of the second.
void tst_EveryPage::fitsWithTrouble()
{
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    for (const QFont &font : {m_font, large}) {
        QApplication::setFont(font);
        test::Stage stage;
        stage.store.failNext({keychain::KeychainError::Kind::NoService, {}});
        QVERIFY(stage.open());
        stage.window->resize(640, 440);
        stage.organization.misbehave(practice::Endpoint::ConnectionData,
                                     practice::Fault::UnknownIssuer);
        stage.fill(u"organization"_s, u"fabrikam"_s);
        QTRY_VERIFY(stage.isShown(u"chooseCertificate"_s) && stage.isShown(u"continueAnyway"_s)
                    && stage.isShown(u"keychainState"_s));
        QTest::qWait(20); // what was laid out anew
        QCOMPARE(complaints(stage).join(u'\n'), QString());
        QVERIFY(stage.push(u"continueAnyway"_s));
        QTest::qWait(20);
        QCOMPARE(complaints(stage).join(u'\n'), QString());
        stage.press(Qt::Key_Down); // Full access
        QTest::qWait(20);
        QCOMPARE(complaints(stage).join(u'\n'), QString());
    }
}

void tst_EveryPage::fitsIntoASmallWindow_data()
{
    QTest::addColumn<Journey>("journey");
    QTest::addColumn<QSize>("size");
    for (const auto &[name, journey] :
         {std::pair("first setup", Journey::FirstSetup), {"rotation", Journey::Rotation}}) {
        for (const QSize size : {QSize(640, 440), QSize(788, 556), QSize(1600, 1000)})
            QTest::addRow("%s, %d", name, size.width()) << journey << size;
    }
}

/// Of a screen of 640 × 480 and of 800 × 600, without their frames.
void tst_EveryPage::fitsIntoASmallWindow()
{
    QFETCH(Journey, journey);
    QFETCH(QSize, size);
    test::Stage stage;
    QVERIFY(open(stage, journey));
    stage.window->resize(size);
    for (const Step step : wizard::route(journey)) {
        QVERIFY(stage.walkTo(step, TokenKind::CodeRead));
        if (step == Step::Check)
            QVERIFY(agree(stage));
        QCoreApplication::processEvents(); // what was laid out anew
        QCOMPARE(stage.window->size(), size);
        do
            QTRY_COMPARE(complaints(stage).join(u'\n'), QString());
        while (step == Step::Create && stage.push(u"nextStep"_s));
        for (const QString &button :
             {u"next"_s, u"commit"_s, u"finish"_s, u"cancel"_s, u"rail"_s}) {
            const QWidget *const widget = stage.find(button);
            const QRect shown(widget->mapTo(stage.window.get(), QPoint()), widget->size());
            QVERIFY2(!widget->isVisible() || stage.window->rect().contains(shown),
                     qPrintable(button));
        }
    }
}

QTEST_MAIN(tst_EveryPage)
#include "tst_everypage.moc"
