// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "manual/helpwindow.h"
#include "overview/desk.h"
#include "overview/removaldialog.h"
#include "preferences/settingsdialog.h"
#include "settings/settings.h"
#include "support/readable.h"
#include "support/speaking.h"
#include "widgets/style.h"
#include "wizard/tour.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using wizard::Journey;

/// Every window and page, in each language that there is a translation into, and in two that nobody
/// speaks: nothing is cut, no key leads to two things, nothing is left in English. With PICTURES
/// set to a folder, a picture of each is left there.
class tst_EveryLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void wizard_data() { addLanguages(); }
    void wizard();
    void overview_data() { addLanguages(); }
    void overview();
    void others_data() { addLanguages(); }
    void others();

private:
    static void addLanguages();
    void begin();
    void look(const QString &scene, QWidget &window, bool hasItsOwnSize = false);
    [[nodiscard]] QStringList englishIn(QWidget &window) const;
    void require() const { QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n'))); }

    const QFont m_font = QApplication::font();
    QString m_language;
    std::unique_ptr<test::Speaking> m_speaking;
    QStringList m_found;
    int m_scenes = 0;
};

void tst_EveryLanguage::initTestCase()
{
    QVERIFY2(test::translations().size() >= 14, qPrintable(test::translations().join(u' ')));
}

void tst_EveryLanguage::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("size");
    for (const QString &language :
         test::translations() + QStringList{test::longLanguage, test::mirroredLanguage}) {
        for (const double size : {1.0, 2.0})
            QTest::addRow("%s, %.0f %%", qPrintable(language), 100 * size) << language << size;
    }
}

void tst_EveryLanguage::begin()
{
    QFETCH(const QString, language);
    QFETCH(const double, size);
    m_language = language;
    m_speaking = std::make_unique<test::Speaking>(language);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * size);
    QApplication::setFont(font);
}

void tst_EveryLanguage::cleanup()
{
    m_speaking.reset();
    QApplication::setFont(m_font);
    m_found.clear();
    m_scenes = 0;
}

/// Words that no sentence of ours has put there: of those, only names are English.
QStringList tst_EveryLanguage::englishIn(QWidget &window) const
{
    if (m_language != test::longLanguage)
        return {};
    // What was typed or answered, whose names are nobody's language, and one word of Qt's own.
    QStringList names{u"contoso"_s,
                      u"nosuchorganization"_s,
                      u"https?"_s,
                      u"dev\\.azure\\.com"_s,
                      u"Azure DevOps"_s,
                      u"patwizard"_s,
                      u"PAT Wizard"_s,
                      u"laptop"_s,
                      u"Practice Authority"_s,
                      u"Unknown Authority"_s,
                      u"Memory"_s,
                      u"Dana (?:\\w+|…)"_s,
                      u"dana"_s,
                      u"example"_s,
                      u"com\\b"_s,
                      u"_usersSettings/"_s,
                      u"tokens$"_s,
                      u"Cancel"_s,
                      u"proxy(?=[.]|$)"_s,
                      u"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"_s,
                      u"UTC"_s};
    for (const library::TokenRecord &record : test::oneOfEach())
        names << record.place.name + u"[-#\\d]*(?=$|[ .,;:”])"_s;
    const QRegularExpression allowed(u"fabrikam(?:[/.][-\\w]*)?|\\b(?:"_s + names.join(u'|')
                                     + u')');
    static const QRegularExpression word(u"\\b[A-Za-z]{3,}\\b"_s);
    QStringList found;
    for (const QString &text : test::drawnTexts(window)) {
        if (QString(text).remove(allowed).contains(word))
            found << text + u" is English"_s;
    }
    return found;
}

void tst_EveryLanguage::look(const QString &scene, QWidget &window, bool hasItsOwnSize)
{
    ++m_scenes;
    QStringList found = test::doubledKeys(window) + englishIn(window);
    const QSize usual = window.size();
    if (!hasItsOwnSize)
        window.resize(788, 556); // on 800 x 600, without frames
    if (!test::settle(window))
        found << u"does not come to rest"_s;
    found += test::cutThings(window);
    if (const QString pictures = qEnvironmentVariable("PICTURES"); !pictures.isEmpty()) {
        const QString name = QString(scene).replace(u'/', u'-');
        window.grab().save(u"%1/%2-%3.png"_s.arg(
            pictures, QString::fromUtf8(QTest::currentDataTag()).remove(u" %"_s), name));
    }
    if (!hasItsOwnSize)
        window.resize(usual);
    if (!test::settle(window))
        found << u"does not come to rest"_s;
    for (const QString &line : found) {
        if (m_found.filter(line).isEmpty())
            m_found << line + u" ("_s + scene + u')';
    }
}

void tst_EveryLanguage::wizard()
{
    begin();
    const test::Look look = [this](const QString &scene, test::Stage &stage) {
        this->look(scene, *stage.window, scene.contains("compact"_L1));
    };
    QVERIFY(test::visitBeginning(look));
    QVERIFY(test::visitPages(TokenKind::Custom, look));
    QVERIFY(test::visitPages(TokenKind::CodeStatus, look));
    QVERIFY(test::visitTrouble(look));
    QVERIFY(test::visitJourney(Journey::Rotation, TokenKind::CodeRead, look));
    QVERIFY(test::visitRegenerated(look));
    QVERIFY(m_scenes > 30);
    require();
}

void tst_EveryLanguage::overview()
{
    begin();
    test::Desk desk;
    QVERIFY(desk.organization.start());
    QVERIFY(desk.open({788, 556}));
    look(u"empty"_s, *desk.window);
    for (const library::TokenRecord &record : test::oneOfEach())
        QVERIFY(desk.put(record));
    desk.window->reload();
    for (const library::TokenRecord &record : test::oneOfEach()) {
        QVERIFY(desk.select(record.place.name));
        look(u"list, "_s + record.place.name, *desk.window);
    }
    desk.window->resize(1180, 760); // with the details beside the list
    for (const library::TokenRecord &record : test::oneOfEach()) {
        QVERIFY(desk.select(record.place.name));
        look(u"details, "_s + record.place.name, *desk.window, true);
    }
    desk.view()->selectAll();
    look(u"many selected"_s, *desk.window);
    desk.find<QLineEdit>(u"search"_s)->setText(u"contoso"_s);
    look(u"nothing found"_s, *desk.window);
    desk.find<QLineEdit>(u"search"_s)->clear();
    for (const QString &action : {u"showDetails"_s, u"editExpiry"_s}) {
        QVERIFY(desk.select(u"works"_s));
        QVERIFY(desk.trigger(action));
        look(action, *desk.window);
    }
    require();
}

void tst_EveryLanguage::others()
{
    begin();
    const QTemporaryDir folder;
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(folder.filePath(u"gitconfig"_s)));
    settings::Settings settings(settings::SettingsFile(folder.filePath(u"patwizard.conf"_s)));
    preferences::SettingsDialog dialog(settings, {u"de"_s, u"en"_s});
    dialog.show();
    look(u"settings"_s, dialog);
    overview::RemovalDialog removal(test::oneOfEach(), u"contoso"_s);
    removal.show();
    look(u"removal"_s, removal);
    manual::HelpWindow help(m_language);
    help.show();
    if (m_language != test::longLanguage) // it falls back to English
        look(u"help"_s, help);
    require();
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(
        new widgets::Style(QStyleFactory::create(qEnvironmentVariable("TEST_STYLE", u"Fusion"_s))));
    tst_EveryLanguage test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_everylanguage.moc"
