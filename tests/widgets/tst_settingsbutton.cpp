// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/controls.h"
#include "support/enumerators.h"
#include "widgets/settingsbutton.h"
#include "wording/codes.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Cause;
using settings::Part;
using widgets::SettingsButton;

/// The way from a trouble to the setting that can mend it.
class tst_SettingsButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarning()); }
    void leadsToWhatCanMendIt();
};

void tst_SettingsButton::leadsToWhatCanMendIt()
{
    QWidget window;
    auto *const layout = new QVBoxLayout(&window);
    auto *const button = new SettingsButton(&window);
    layout->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(!button->isVisible());
    QSignalSpy asked(button, &SettingsButton::settingsRequested);
    for (const Cause cause : test::enumerators<Cause>()) {
        std::optional<Part> expected;
        if (cause == Cause::UnknownIssuer)
            expected = Part::Certificate;
        else if (wording::code(cause).startsWith(u"proxy_"_s) || cause == Cause::HostNotFound
                 || cause == Cause::CannotConnect || cause == Cause::NotTheService)
            expected = Part::Proxy;
        button->offerFor(cause);
        QVERIFY2(button->isVisible() == expected.has_value(), qPrintable(wording::code(cause)));
        asked.clear();
        if (!expected)
            continue;
        QVERIFY(!button->text().isEmpty());
        QVERIFY(test::push(button));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Part>(), *expected);
    }
    button->offerFor({});
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(tst_SettingsButton)
#include "tst_settingsbutton.moc"
