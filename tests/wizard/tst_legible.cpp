// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/readable.h"
#include "wizard/tour.h"

#include <QApplication>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using wizard::Journey;

namespace {

using Tour = bool (*)(const test::Look &look);

/// All of it is in view.
constexpr QSize roomy(1200, 2600);

} // namespace

/// Every scene of every page can be read and worked with: measured at all that is drawn.
class tst_Legible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }
    void cleanup();

    void isClear_data();
    void isClear();
    void isWhole_data();
    void isWhole();

private:
    void add(const QString &scene, const QStringList &found);

    const QFont m_font = QApplication::font();
    const QPalette m_palette = QApplication::palette();
    QStringList m_found;
    int m_scenes = 0;
};

void tst_Legible::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    m_found.clear();
    m_scenes = 0;
}

/// Of each fault one line, with the first scene in which it was found.
void tst_Legible::add(const QString &scene, const QStringList &found)
{
    ++m_scenes;
    for (const QString &line : found) {
        const bool isKnown = std::ranges::any_of(
            m_found, [&](const QString &known) { return known.startsWith(line); });
        if (!isKnown)
            m_found << line + u" ("_s + scene + u')';
    }
}

void tst_Legible::isClear_data()
{
    QTest::addColumn<Tour>("tour");
    using test::Look;
    QTest::newRow("first setup") << Tour(
        [](const Look &look) { return test::visitPages(TokenKind::Custom, look); });
    QTest::newRow("too little") << Tour(
        [](const Look &look) { return test::visitPages(TokenKind::CodeStatus, look); });
    QTest::newRow("refused") << Tour(
        [](const Look &look) { return test::visitPages(TokenKind::Revoked, look); });
    QTest::newRow("too much") << Tour(
        [](const Look &look) { return test::visitPages(TokenKind::Global, look, true); });
    QTest::newRow("beginning") << Tour(&test::visitBeginning);
    QTest::newRow("trouble") << Tour(&test::visitTrouble);
    QTest::newRow("rotation") << Tour([](const Look &look) {
        return test::visitJourney(Journey::Rotation, TokenKind::Renewed, look);
    });
    QTest::newRow("rotation to less") << Tour([](const Look &look) {
        return test::visitJourney(Journey::Rotation, TokenKind::CodeRead, look);
    });
    QTest::newRow("regenerated") << Tour(&test::visitRegenerated);
    QTest::newRow("tools that have a copy") << Tour(&test::visitGiven);
    QTest::newRow("re-validation") << Tour([](const Look &look) {
        return test::visitJourney(Journey::Revalidation, TokenKind::CodeRead, look);
    });
}

void tst_Legible::isClear()
{
    QFETCH(const Tour, tour);
    QVERIFY(tour([this](const QString &scene, test::Stage &stage) {
        add(scene, test::unclearThings(*stage.window, roomy));
    }));
    QVERIFY(m_scenes > 0);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void tst_Legible::isWhole_data()
{
    QTest::addColumn<Tour>("tour");
    QTest::addColumn<double>("size");
    using test::Look;
    const std::pair<const char *, Tour> tours[] = {
        {"first setup", [](const Look &look) { return test::visitPages(TokenKind::Custom, look); }},
        {"too little",
         [](const Look &look) { return test::visitPages(TokenKind::CodeStatus, look); }},
        {"beginning", &test::visitBeginning},
        {"trouble", &test::visitTrouble},
        {"rotation",
         [](const Look &look) {
             return test::visitJourney(Journey::Rotation, TokenKind::CodeRead, look);
         }},
        {"regenerated", &test::visitRegenerated},
    };
    for (const auto &[name, tour] : tours) {
        for (const double size : {1.0, 2.0})
            QTest::addRow("%s, %.0f %%", name, 100 * size) << tour << size;
    }
}

void tst_Legible::isWhole()
{
    QFETCH(const Tour, tour);
    QFETCH(const double, size);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * size);
    QApplication::setFont(font);
    QVERIFY(tour([this](const QString &scene, test::Stage &stage) {
        const bool hasItsOwnSize = scene.contains("compact"_L1);
        for (const auto &[direction, suffix] :
             {std::pair(Qt::RightToLeft, u", right to left"_s), {Qt::LeftToRight, QString()}}) {
            QApplication::setLayoutDirection(direction);
            QVERIFY(test::settle(*stage.window));
            add(scene + suffix,
                hasItsOwnSize ? test::cutThings(*stage.window)
                              : test::thingsCutInSmallWindows(*stage.window));
        }
    }));
    QVERIFY(m_scenes > 0);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(qEnvironmentVariable("TEST_STYLE", u"Fusion"_s)));
    tst_Legible test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_legible.moc"
