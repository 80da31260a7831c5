// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "windows.h"

#include "lifecycle/world.h"
#include "support/controls.h"
#include "widgets/statement.h"

#include <QAbstractSlider>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWizardPage>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using practice::TokenKind;
using test::World;
using wizard::Journey;
using wizard::Step;
using wizard::TokenWizard;

namespace {

/// The visible window of that type, if there is one.
template<typename T>
T *shown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *wanted = qobject_cast<T *>(window); wanted && wanted->isVisible())
            return wanted;
    }
    return nullptr;
}

bool push(QWidget &window, const QString &name)
{
    auto *const button = window.findChild<QAbstractButton *>(name);
    if (!button || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }))
        return false;
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

/// Presses Next or Store as soon as it can be pressed, until @a wanted is there.
bool goOn(TokenWizard &wizard, Step wanted)
{
    const int here = wizard.currentId();
    if (auto *const dots = wizard.currentPage()->findChild<QAbstractSlider *>(u"stepCounter"_s))
        dots->setValue(dots->maximum());
    return push(wizard, wizard.currentPage()->isCommitPage() ? u"commit"_s : u"next"_s)
        && QTest::qWaitFor([&] { return wizard.currentId() != here; })
        && wizard.currentId() == int(wanted);
}

} // namespace

/// Which window opens when: the overview, and the journeys that are reached from it.
class tst_Windows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What the windows look like is not remembered where the person's own are.
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
        QVERIFY(m_practice.start());
    }

    void rotatesWhatIsInUseOnceAnInterruptionIsOver();
    void endsAnInterruptionWhileTheOverviewIsOpen();
    void leadsFromTheOverviewBackToTheOldToken();
    void opensOneWizardForImpatientClicks();
    void explainsWhereOneIs();
    void opensTheSettings();
    void hidesNothingBehindAWindowInFront();
    void tellsOfOtherSettings();
    void saysThatTheSettingsDoNotHold();
    void selectsWhatAJourneyWasAbout();
    void keepsToAPauseInEveryWindow();

private:
    static lifecycle::Services services(World &world)
    {
        return {world.service, world.store, world.library, 20s};
    }

    practice::Organization m_practice;
    const QTemporaryDir m_folder;
    settings::Settings m_settings{settings::SettingsFile(m_folder.filePath(u"patwizard.conf"_s))};
};

void tst_Windows::rotatesWhatIsInUseOnceAnInterruptionIsOver()
{
    World world(m_practice);
    world.leaveReplacement(TokenKind::Renewed);
    Windows windows(services(world), m_settings);
    world.store.hold();
    windows.openAbout(Journey::Rotation, World::place());
    QTRY_COMPARE(world.store.heldCount(), 1);
    QTest::qWait(20); // nothing happens
    QVERIFY(!shown<TokenWizard>());
    const auto *overview = shown<overview::OverviewWindow>();
    QVERIFY(overview);
    const auto *waiting = overview->findChild<widgets::Statement *>(u"attention0"_s);
    QVERIFY(waiting && waiting->isVisible());
    QCOMPARE(waiting->mark(), wording::Mark::Waiting);

    world.store.release();
    QTRY_VERIFY(shown<TokenWizard>());
    TokenWizard &wizard = *shown<TokenWizard>();
    QCOMPARE(world.current(), world.text(TokenKind::Renewed));
    QVERIFY(waiting->mark() != wording::Mark::Waiting);
    wizard.findChild<QLineEdit *>(u"tokenName"_s)->setText(u"laptop-new"_s);
    QVERIFY(goOn(wizard, Step::Paste));
    wizard.findChild<QLineEdit *>(u"token"_s)
        ->setText(QString::fromLatin1(world.text(TokenKind::Full)));
    QVERIFY(goOn(wizard, Step::Check));
    QVERIFY(goOn(wizard, Step::Store));
    QVERIFY(goOn(wizard, Step::Revoke));
    QCOMPARE(world.current(), world.text(TokenKind::Full));
    QCOMPARE(world.record().old.size(), 2);
    QCOMPARE(world.broken(), QString());
}

void tst_Windows::endsAnInterruptionWhileTheOverviewIsOpen()
{
    World world(m_practice);
    Windows windows(services(world), m_settings);
    windows.open();
    QVERIFY(QTest::qWaitForWindowActive(shown<overview::OverviewWindow>()));
    world.leaveReplacement(TokenKind::Renewed); // another process, ended meanwhile
    QTest::qWait(20); // nothing happens
    QCOMPARE(world.current(), world.text(TokenKind::Custom));
    windows.open();
    QTRY_COMPARE(world.current(), world.text(TokenKind::Renewed));
    QCOMPARE(world.broken(), QString());
}

void tst_Windows::leadsFromTheOverviewBackToTheOldToken()
{
    World world(m_practice);
    world.rotate(TokenKind::Renewed);
    Windows windows(services(world), m_settings);
    windows.open();
    QTRY_VERIFY(shown<overview::OverviewWindow>());
    shown<overview::OverviewWindow>()->findChild<QAction *>(u"revokeOld"_s)->trigger();
    QTRY_VERIFY(shown<TokenWizard>());
    TokenWizard &wizard = *shown<TokenWizard>();
    QCOMPARE(wizard.currentId(), int(Step::Revoke));
    QVERIFY(push(wizard, u"goBack"_s));
    QTRY_COMPARE(world.current(), world.text(TokenKind::Custom));
    QCOMPARE(world.record().old.size(), 1);
    QVERIFY(goOn(wizard, Step::Done));
}

void tst_Windows::selectsWhatAJourneyWasAbout()
{
    World world(m_practice);
    world.put(u"a"_s, TokenKind::Full);
    world.put(u"b"_s, TokenKind::Full);
    Windows windows(services(world), m_settings);
    windows.openAbout(Journey::Revalidation, World::place(u"b"_s));
    QTRY_VERIFY(shown<TokenWizard>());
    TokenWizard &wizard = *shown<TokenWizard>();
    QVERIFY(goOn(wizard, Step::Done));
    QVERIFY(QTest::qWaitFor([&] { return wizard.button(QWizard::FinishButton)->isEnabled(); }));
    wizard.button(QWizard::FinishButton)->click();
    QTRY_VERIFY(shown<overview::OverviewWindow>());
    const auto *title = shown<overview::OverviewWindow>()->findChild<QLabel *>(u"title"_s);
    QTRY_COMPARE(title->text(), u"b"_s);
    shown<overview::OverviewWindow>()->close();
    QVERIFY(QFile::exists(m_folder.filePath(u"tst_windows/windows.conf"_s)));
}

/// While an interrupted change is being ended: the last click is what is wanted.
void tst_Windows::opensOneWizardForImpatientClicks()
{
    World world(m_practice);
    world.leaveReplacement(TokenKind::Renewed);
    Windows windows(services(world), m_settings);
    world.store.hold();
    const auto wizards = [] {
        return std::ranges::count_if(QApplication::topLevelWidgets(), [](const QWidget *window) {
            return qobject_cast<const TokenWizard *>(window) && window->isVisible();
        });
    };
    for (const Journey journey : {Journey::Rotation, Journey::Rotation, Journey::Revalidation,
                                  Journey::Retirement, Journey::Rotation})
        windows.openAbout(journey, World::place());
    QTRY_COMPARE(world.store.heldCount(), 1);
    QCOMPARE(wizards(), 0);
    world.store.release();
    QTRY_COMPARE(wizards(), 1);
    QCOMPARE(shown<TokenWizard>()->currentId(), int(Step::Create));
    QTest::qWait(20); // nothing happens
    QCOMPARE(wizards(), 1);

    // What was wanted of a window that is closed is not wanted any more.
    shown<TokenWizard>()->close();
    world.put(u"again"_s, TokenKind::Custom);
    world.leaveReplacement(TokenKind::Renewed, u"again"_s);
    world.store.hold();
    windows.openAbout(Journey::Rotation, World::place(u"again"_s));
    QTRY_VERIFY(world.store.heldCount() > 0);
    const QPointer<QWidget> closed(shown<overview::OverviewWindow>());
    closed->close();
    QTRY_VERIFY(!closed);
    world.store.release();
    windows.open();
    QTRY_VERIFY(world.library.pending().value().isEmpty());
    QTest::qWait(20); // nothing happens
    QCOMPARE(wizards(), 0);
}

void tst_Windows::explainsWhereOneIs()
{
    World world(m_practice);
    Windows windows(services(world), m_settings);
    const auto explains = [](QWidget &window, const QString &topic) {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        test::press(Qt::Key_F1);
        const auto *const help = shown<manual::HelpWindow>();
        return help && help->findChild<QComboBox *>(u"topic"_s)->currentData() == topic;
    };
    windows.openSetup();
    QVERIFY(explains(*shown<TokenWizard>(), u"organization"_s));
    shown<TokenWizard>()->close();
    windows.open();
    QVERIFY(explains(*shown<overview::OverviewWindow>(), u"overview"_s));
    windows.openSettings();
    QVERIFY(explains(*shown<preferences::SettingsDialog>(), u"settings"_s));
    windows.openAbout(Journey::Retirement, World::place());
    QTRY_VERIFY(shown<TokenWizard>());
    QVERIFY(explains(*shown<TokenWizard>(), u"revoke"_s));
}

void tst_Windows::opensTheSettings()
{
    World world(m_practice);
    Windows windows(services(world), m_settings);
    windows.openSetup();
    QVERIFY(QTest::qWaitForWindowActive(shown<TokenWizard>()));
    test::press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(shown<preferences::SettingsDialog>());
    Q_EMIT shown<TokenWizard>()->settingsRequested(settings::Part::Lifespan);
    QVERIFY(QTest::qWaitForWindowActive(shown<preferences::SettingsDialog>()));
    QCOMPARE(test::focused(), u"lifespan"_s);
    windows.open();
    Q_EMIT shown<overview::OverviewWindow>()->settingsRequested(settings::Part::Proxy);
    QVERIFY(QTest::qWaitForWindowActive(shown<preferences::SettingsDialog>()));
    QCOMPARE(test::focused(), u"proxyOfSystem"_s);
}

void tst_Windows::hidesNothingBehindAWindowInFront()
{
    World world(m_practice);
    Windows windows(services(world), m_settings);
    windows.openSetup();
    auto &wizard = *shown<TokenWizard>();
    wizard.setWindowFlag(Qt::WindowStaysOnTopHint);
    wizard.show();
    wizard.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    test::press(Qt::Key_F1);
    QVERIFY(shown<manual::HelpWindow>()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    wizard.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    test::press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(shown<preferences::SettingsDialog>()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
}

void tst_Windows::tellsOfOtherSettings()
{
    World world(m_practice);
    Windows windows(services(world), m_settings);
    windows.openSetup();
    const QSignalSpy heard(shown<TokenWizard>(), &TokenWizard::settingsChanged);
    windows.openSettings(settings::Part::Lifespan);
    auto &dialog = *shown<preferences::SettingsDialog>();
    dialog.findChild<QSpinBox *>(u"lifespan"_s)->setValue(30);
    QVERIFY(push(dialog, u"save"_s));
    QVERIFY(!shown<preferences::SettingsDialog>());
    QCOMPARE(heard.count(), 1);
    QCOMPARE(m_settings.choices().lifespan, 30);
}

void tst_Windows::saysThatTheSettingsDoNotHold()
{
    World world(m_practice);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"patwizard.conf"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("proxy=ho");
    file.close();
    settings::Settings damaged{settings::SettingsFile(file.fileName())};
    Windows windows(services(world), damaged);
    windows.open();
    windows.showSettingsTrouble();
    auto *const box
        = shown<overview::OverviewWindow>() ? QApplication::activeModalWidget() : nullptr;
    QVERIFY(box && box->objectName() == "settingsTrouble"_L1);
    QVERIFY(push(*box, u"openSettings"_s));
    QVERIFY(shown<preferences::SettingsDialog>());
    QVERIFY(!QApplication::activeModalWidget());
}

/// Asked for in one, it holds in the others: the account is the same.
void tst_Windows::keepsToAPauseInEveryWindow()
{
    using practice::Endpoint;
    World world(m_practice);
    Windows windows(services(world), m_settings);
    windows.open();
    m_practice.misbehave(Endpoint::ConnectionData, practice::Fault::RateLimit,
                         practice::Lasting::UntilCleared, 60);
    const auto &pauses = world.service.checkPauses();
    auto *const overview = shown<overview::OverviewWindow>();
    QVERIFY(push(*overview, u"checkAll"_s));
    QTRY_VERIFY(pauses.left(World::place().organization) > 0s);
    QTRY_VERIFY(push(*overview, u"checkAll"_s)); // it has ended
    m_practice.clear();
    m_practice.forgetRequests();

    windows.openAbout(Journey::Revalidation, World::place());
    QTRY_VERIFY(shown<TokenWizard>());
    auto *const pause
        = shown<TokenWizard>()->currentPage()->findChild<widgets::Statement *>(u"pause"_s);
    QTRY_COMPARE(pause->mark(), wording::Mark::Waiting);
    QTest::qWait(20); // nothing happens
    QCOMPARE(m_practice.requests().size(), 0);
}

QTEST_MAIN(tst_Windows)
#include "tst_windows.moc"
