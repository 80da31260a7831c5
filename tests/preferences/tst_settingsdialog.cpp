// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/service.h"
#include "practice/organization.h"
#include "preferences/settingsdialog.h"
#include "settings/settings.h"
#include "support/controls.h"
#include "support/readable.h"
#include "support/speaking.h"
#include "token/sampletoken.h"
#include "widgets/colours.h"
#include "widgets/style.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using preferences::SettingsDialog;
using settings::Choices;
using settings::Part;
using settings::ProxyChoice;
using settings::SettingsFile;
using wording::Mark;

using Way = ProxyChoice::Way;

/// The window in which the settings are chosen, by its controls.
class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsWhatIsChosen();
    void savesWhatIsChosen();
    void savesNothingWhenItIsCancelled();
    void takesAnAddressApart_data();
    void takesAnAddressApart();
    void refusesAPassword();
    void refusesAToken();
    void showsWhatIsInACertificateFile();
    void refusesAFileWithoutAnAuthority_data();
    void refusesAFileWithoutAnAuthority();
    void choosesAFile();
    void removesTheAuthority();
    void keepsALanguageThatIsNotInstalled();
    void keepsUnusualReminders();
    void replacesADamagedFile();
    void goesToEachPart_data();
    void goesToEachPart();
    void isReachedByTab();
    void hasNamesForEverything();
    void fits_data();
    void fits();
    void fitsLongerWords();
    void isClear_data();
    void isClear();
    void switchesGit();
    void saysWhyGitIsNotSwitched();

private:
    [[nodiscard]] SettingsFile file() const
    {
        return SettingsFile(m_folder->filePath(u"patwizard.conf"_s));
    }
    void open(const Choices &choices = {});
    void openAsItIs();
    template<typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    [[nodiscard]] bool save() { return test::push(find(u"save"_s)); }
    [[nodiscard]] Choices saved() const { return file().read().value_or({.lifespan = -1}); }
    static void require(const QStringList &found)
    {
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
    [[nodiscard]] auto *trouble() const { return find<widgets::Statement>(u"settingsTrouble"_s); }

    practice::Organization m_practice;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
    const QFont m_font = QApplication::font();
    const QPalette m_palette = QApplication::palette();
};

void tst_SettingsDialog::initTestCase()
{
    QApplication::setStyle(new widgets::Style);
    QVERIFY(m_practice.start());
}

void tst_SettingsDialog::init()
{
    QTest::failOnWarning(test::anyWarning());
    m_folder.emplace();
    QVERIFY(QFile(m_folder->filePath(u"patwizard"_s)).open(QFile::WriteOnly));
    qputenv("APPIMAGE", m_folder->filePath(u"patwizard"_s).toUtf8()); // what git is to call
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    qputenv("GIT_CONFIG_GLOBAL", m_folder->filePath(u"gitconfig"_s).toUtf8());
}

void tst_SettingsDialog::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
}

void tst_SettingsDialog::open(const Choices &choices)
{
    QVERIFY(!file().save(choices));
    openAsItIs();
}

void tst_SettingsDialog::openAsItIs()
{
    m_settings = std::make_unique<settings::Settings>(file());
    m_dialog = std::make_unique<SettingsDialog>(*m_settings, QStringList{u"de"_s, u"en"_s});
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_SettingsDialog::showsWhatIsChosen()
{
    const Choices choices{.authorityFile = m_practice.authorityFile(),
                          .proxy = {Way::HostPort, u"proxy.example"_s, 3128},
                          .language = u"de"_s,
                          .lifespan = 45,
                          .reminderDays = {14, 1}};
    open(choices);
    QCOMPARE(find<QLabel>(u"authorityFile"_s)->text(), m_practice.authorityFile());
    QVERIFY(find<QRadioButton>(u"thisProxy"_s)->isChecked());
    QCOMPARE(find<QLineEdit>(u"proxyHost"_s)->text(), u"proxy.example"_s);
    QCOMPARE(find<QSpinBox>(u"proxyPort"_s)->value(), 3128);
    QCOMPARE(find<QComboBox>(u"language"_s)->currentData().toString(), u"de"_s);
    QCOMPARE(find<QSpinBox>(u"lifespan"_s)->value(), 45);
    QVERIFY(find<QCheckBox>(u"remind14"_s)->isChecked());
    QVERIFY(!find<QCheckBox>(u"remind30"_s)->isChecked());
    QVERIFY(save());
    QCOMPARE(saved(), choices); // nothing was touched
}

void tst_SettingsDialog::savesWhatIsChosen()
{
    open();
    QVERIFY(!find(u"proxyHost"_s)->isEnabled());
    QVERIFY(test::push(find(u"thisProxy"_s)));
    find(u"proxyHost"_s)->setFocus();
    test::type(u"proxy.example"_s);
    find<QSpinBox>(u"proxyPort"_s)->setValue(3128);
    find<QSpinBox>(u"lifespan"_s)->setValue(30);
    QVERIFY(test::push(find(u"remind30"_s)));
    QVERIFY(test::push(find(u"remind3"_s)));
    auto *const languages = find<QComboBox>(u"language"_s);
    languages->setCurrentIndex(languages->findData(u"en"_s));
    QSignalSpy changed(m_settings.get(), &settings::Settings::changed);
    QVERIFY(save());
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(changed.count(), 1);
    const Choices expected{.proxy = {Way::HostPort, u"proxy.example"_s, 3128},
                           .language = u"en"_s,
                           .lifespan = 30,
                           .reminderDays = {14, 7, 1}};
    QCOMPARE(saved(), expected);
    QCOMPARE(m_settings->choices(), expected);
}

void tst_SettingsDialog::savesNothingWhenItIsCancelled()
{
    open();
    find<QSpinBox>(u"lifespan"_s)->setValue(30);
    test::press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(saved(), Choices());
    QCOMPARE(m_settings->choices(), Choices());
}

void tst_SettingsDialog::takesAnAddressApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("a name") << u"proxy"_s << u"proxy"_s << 8080;
    QTest::newRow("with a port") << u"proxy.example:3128"_s << u"proxy.example"_s << 3128;
    QTest::newRow("an address") << u"http://proxy.example:3128/"_s << u"proxy.example"_s << 3128;
    QTest::newRow("without a port") << u"HTTP://proxy.example/"_s << u"proxy.example"_s << 8080;
    QTest::newRow("blanks") << u"  proxy.example:3128 "_s << u"proxy.example"_s << 3128;
    QTest::newRow("numbers") << u"10.0.0.1:3128"_s << u"10.0.0.1"_s << 3128;
    QTest::newRow("IPv6") << u"http://[2001:db8::1]:3128"_s << u"2001:db8::1"_s << 3128;
    QTest::newRow("bare IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s << 8080;
}

void tst_SettingsDialog::takesAnAddressApart()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    open();
    QVERIFY(test::push(find(u"thisProxy"_s)));
    find<QLineEdit>(u"proxyHost"_s)->setText(typed);
    find(u"proxyHost"_s)->setFocus();
    QVERIFY(save());
    QCOMPARE(saved().proxy, (ProxyChoice{Way::HostPort, host, port}));
}

void tst_SettingsDialog::refusesAPassword()
{
    open();
    for (const QString &typed : {u"dana:guess@proxy.example"_s, u"http://dana:guess@proxy:1"_s,
                                 u"socks5://proxy:1"_s, u"two words"_s, QString()}) {
        QVERIFY(test::push(find(u"thisProxy"_s)));
        find<QLineEdit>(u"proxyHost"_s)->setText(typed);
        QVERIFY(save());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(test::markOf(trouble()), Mark::Refused);
        QCOMPARE(test::focused(), u"thisProxy"_s);
        QVERIFY(!test::said(*trouble()).contains(u"guess"_s));
        QCOMPARE(saved(), Choices());
    }
}

void tst_SettingsDialog::refusesAToken()
{
    open();
    QVERIFY(test::push(find(u"thisProxy"_s)));
    find<QLineEdit>(u"proxyHost"_s)->setText(test::currentToken());
    QVERIFY(save());
    QCOMPARE(test::markOf(trouble()), Mark::Refused);
    QVERIFY(!test::said(*trouble()).contains(test::currentToken()));
    QCOMPARE(saved(), Choices());
}

void tst_SettingsDialog::showsWhatIsInACertificateFile()
{
    open({.authorityFile = m_practice.authorityFile()});
    const QSslCertificate authority = m_practice.authority();
    const QString facts = find<QLabel>(u"authorityFacts"_s)->text();
    QVERIFY(find(u"authorityFacts"_s)->isVisible());
    QVERIFY2(facts.contains(authority.subjectDisplayName()), qPrintable(facts));
    QVERIFY2(facts.contains(authority.issuerDisplayName()), qPrintable(facts));
    const auto print = authority.digest(QCryptographicHash::Sha256).toHex().toUpper();
    QVERIFY2(QString(facts).remove(u' ').contains(QString::fromLatin1(print)), qPrintable(facts));
    QVERIFY2(facts.contains(QString::number(authority.expiryDate().date().year())),
             qPrintable(facts));
    QCOMPARE(test::markOf(find<widgets::Statement>(u"authorityVerdict"_s)), std::nullopt);
}

void tst_SettingsDialog::refusesAFileWithoutAnAuthority_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html>sign in</html>");
    QTest::newRow("cut short") << QByteArray("-----BEGIN CERTIFICATE-----\nMII");
    QTest::newRow("anything") << QByteArray("anything");
}

void tst_SettingsDialog::refusesAFileWithoutAnAuthority()
{
    QFETCH(const QByteArray, content);
    const QString name = m_folder->filePath(u"ca.pem"_s);
    QFile certificate(name);
    QVERIFY(certificate.open(QFile::WriteOnly));
    certificate.write(content);
    certificate.close();
    open({.authorityFile = name});
    const auto *verdict = find<widgets::Statement>(u"authorityVerdict"_s);
    QCOMPARE(test::markOf(verdict), Mark::Refused);
    QVERIFY(test::said(*verdict).contains(name));
    find<QSpinBox>(u"lifespan"_s)->setValue(30);
    QVERIFY(save());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(test::markOf(trouble()), Mark::Refused);
    QCOMPARE(test::focused(), u"chooseAuthority"_s);
    QCOMPARE(saved().lifespan, 90);
    QVERIFY(test::push(find(u"removeAuthority"_s)));
    QVERIFY(save());
    QCOMPARE(saved().authorityFile, QString());
    QCOMPARE(saved().lifespan, 30);
}

void tst_SettingsDialog::choosesAFile()
{
    open();
    QVERIFY(!find(u"removeAuthority"_s)->isVisible());
    QVERIFY(test::push(find(u"chooseAuthority"_s)));
    auto *const chooser = find<QFileDialog>(u"authorityDialog"_s);
    QVERIFY(chooser && chooser->isVisible());
    chooser->selectFile(m_practice.authorityFile());
    chooser->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_practice.authorityFile());
    QMetaObject::invokeMethod(chooser, "accept");
    QVERIFY(find(u"authorityFacts"_s)->isVisible());
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QVERIFY(save());
    QCOMPARE(saved().authorityFile, m_practice.authorityFile());
}

void tst_SettingsDialog::removesTheAuthority()
{
    open({.authorityFile = m_practice.authorityFile()});
    QVERIFY(test::push(find(u"removeAuthority"_s)));
    QVERIFY(!find(u"authorityFacts"_s)->isVisible());
    QVERIFY(!find(u"removeAuthority"_s)->isVisible());
    QCOMPARE(test::focused(), u"chooseAuthority"_s);
    QVERIFY(save());
    QCOMPARE(saved(), Choices());
}

void tst_SettingsDialog::keepsALanguageThatIsNotInstalled()
{
    open({.language = u"pt_BR"_s});
    QVERIFY(save());
    QCOMPARE(saved().language, u"pt_BR"_s);
}

void tst_SettingsDialog::keepsUnusualReminders()
{
    open({.reminderDays = {60, 7}});
    QVERIFY(find<QCheckBox>(u"remind60"_s)->isChecked());
    QVERIFY(test::push(find(u"remind7"_s)));
    QVERIFY(save());
    QCOMPARE(saved().reminderDays, QList{60});
}

void tst_SettingsDialog::replacesADamagedFile()
{
    QFile damaged(file().name());
    QVERIFY(damaged.open(QFile::WriteOnly));
    damaged.write("proxy=ho");
    damaged.close();
    openAsItIs();
    QCOMPARE(test::markOf(trouble()), Mark::Warning);
    QVERIFY(save());
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(saved(), Choices());
    QVERIFY(QFile::exists(file().name() + u".damaged"_s));
}

void tst_SettingsDialog::goesToEachPart_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("control");
    QTest::newRow("certificate") << Part::Certificate << u"chooseAuthority"_s;
    QTest::newRow("proxy") << Part::Proxy << u"proxyOfSystem"_s;
    QTest::newRow("language") << Part::Language << u"language"_s;
    QTest::newRow("lifespan") << Part::Lifespan << u"lifespan"_s;
    QTest::newRow("reminders") << Part::Reminders << u"remind30"_s;
}

void tst_SettingsDialog::goesToEachPart()
{
    QFETCH(const Part, part);
    QFETCH(const QString, control);
    open();
    m_dialog->resize(m_dialog->minimumSizeHint());
    m_dialog->goTo(part);
    QCOMPARE(test::focused(), control);
    QTRY_VERIFY(!find(control)->visibleRegion().isEmpty());
}

void tst_SettingsDialog::isReachedByTab()
{
    open({.authorityFile = m_practice.authorityFile(),
          .proxy = {Way::HostPort, u"proxy.example"_s, 3128}});
    QStringList reached;
    QWidget *const start = QApplication::focusWidget();
    do {
        reached += test::focused();
        test::press(Qt::Key_Tab);
        QVERIFY(reached.size() < 30);
    } while (QApplication::focusWidget() != start);
    for (const QString &name : {u"chooseAuthority"_s, u"removeAuthority"_s, u"thisProxy"_s,
                                u"proxyHost"_s, u"proxyPort"_s, u"language"_s, u"lifespan"_s,
                                u"remind30"_s, u"remind1"_s, u"git"_s, u"save"_s, u"cancel"_s})
        QVERIFY2(reached.contains(name), qPrintable(reached.join(u' ')));
    QVERIFY(reached.indexOf(u"proxyPort"_s) < reached.indexOf(u"language"_s));
    QVERIFY(reached.indexOf(u"lifespan"_s) < reached.indexOf(u"remind30"_s));
}

void tst_SettingsDialog::hasNamesForEverything()
{
    open({.authorityFile = m_practice.authorityFile()});
    QStringList keys;
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
            && !qobject_cast<QAbstractScrollArea *>(widget)) {
            const QString name
                = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
        }
        const auto *const button = qobject_cast<QAbstractButton *>(widget);
        const auto *const label = qobject_cast<QLabel *>(widget);
        const QString text = button   ? button->text()
            : label && label->buddy() ? label->text()
                                      : QString();
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty()) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(text));
            keys += key.toString();
        }
    }
    QVERIFY(keys.size() >= 8);
}

void tst_SettingsDialog::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QPalette>("palette");
    for (const auto &[name, palette] :
         {std::pair("light", test::lightPalette()), std::pair("dark", test::darkPalette())}) {
        QTest::addRow("usual, %s", name) << QSize() << 1. << Qt::LeftToRight << palette;
        QTest::addRow("small, %s", name) << QSize(624, 440) << 1. << Qt::LeftToRight << palette;
        QTest::addRow("large text, %s", name)
            << QSize(624, 440) << 2. << Qt::LeftToRight << palette;
        QTest::addRow("right to left, %s", name) << QSize() << 1. << Qt::RightToLeft << palette;
    }
}

/// With PICTURES set to a folder, a picture of each is left there.
void tst_SettingsDialog::fits()
{
    QFETCH(const QSize, size);
    QFETCH(const double, text);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QPalette, palette);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * text);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    QApplication::setPalette(palette);
    const QString longPath
        = m_folder->filePath(u"a-folder_with.a-name"_s.repeated(8) + u"/ca.pem"_s);
    QVERIFY(QDir().mkpath(QFileInfo(longPath).path()));
    QVERIFY(QFile::copy(m_practice.authorityFile(), longPath));
    open({.authorityFile = longPath, .proxy = {Way::HostPort, u"proxy.example"_s, 3128}});
    if (size.isValid())
        m_dialog->resize(size);
    QCoreApplication::processEvents();
    if (size.isValid())
        QCOMPARE(m_dialog->size(), size);
    const QString folder = qEnvironmentVariable("PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_dialog->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag())
                                      + u".png"_s));
    QVERIFY(m_dialog->findChild<QScrollArea *>()->widget()->width() <= 640);
    require(test::cutThings(*m_dialog));
}

void tst_SettingsDialog::fitsLongerWords()
{
    const test::Speaking speaking(test::longLanguage);
    open({.authorityFile = m_practice.authorityFile()});
    require(test::thingsCutInSmallWindows(*m_dialog));
}

void tst_SettingsDialog::isClear_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("pressed");
    QTest::newRow("nothing chosen") << QString() << QString();
    QTest::newRow("a certificate") << m_practice.authorityFile() << QString();
    QTest::newRow("no certificate") << u":/help/settings.md"_s << u"save"_s;
    QTest::newRow("a proxy without a name") << QString() << u"save"_s;
}

void tst_SettingsDialog::isClear()
{
    QFETCH(const QString, authority);
    QFETCH(const QString, pressed);
    open({.authorityFile = authority});
    if (!pressed.isEmpty()) {
        QVERIFY(test::push(find(u"thisProxy"_s)));
        QVERIFY(test::push(find(pressed)));
        QVERIFY(trouble()->isVisible());
    }
    require(test::unclearThings(*m_dialog, {800, 1500}));
}

/// At once, whatever becomes of the rest.
void tst_SettingsDialog::switchesGit()
{
    const auto config = [this] {
        QFile file(m_folder->filePath(u"gitconfig"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    open();
    auto *const box = find<QCheckBox>(u"git"_s);
    QVERIFY(test::push(box));
    QTRY_VERIFY(config().contains("helper"));
    QVERIFY(test::push(find(u"cancel"_s)));
    open();
    QTRY_VERIFY(find<QCheckBox>(u"git"_s)->isChecked());
    QVERIFY(test::push(find(u"git"_s)));
    QTRY_COMPARE(config(), QByteArray());
    QVERIFY(!find<QCheckBox>(u"git"_s)->isChecked());
}

void tst_SettingsDialog::saysWhyGitIsNotSwitched()
{
    const QByteArray path = qgetenv("PATH");
    open();
    QTest::qWait(50);
    qputenv("PATH", m_folder->path().toUtf8());
    QVERIFY(test::push(find(u"git"_s)));
    auto *const state = find<widgets::Statement>(u"gitState"_s);
    QTRY_COMPARE(test::markOf(state), Mark::Warning);
    QVERIFY(!find<QCheckBox>(u"git"_s)->isChecked());
    qputenv("PATH", path);
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
