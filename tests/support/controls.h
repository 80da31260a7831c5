// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/statement.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QWindow>

#include <optional>

// What a person does at a window, and sees there: tests of windows search and press with these.
namespace test {

/// Any warning, except what the platform without a screen says of itself.
[[nodiscard]] inline QRegularExpression anyWarning()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support )"));
}

/// Deletes what waits for that. Jobs that were let go borrow what their window was given: to be
/// called between the end of the window and that of the rest.
inline void deleteWhatWasLetGo()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Lets @a window be laid out anew, however long that takes: until nothing in it is given another
/// place any more. False if that never ends.
[[nodiscard]] inline bool settle(const QWidget &window)
{
    const auto places = [&] {
        QList<QRect> all{window.geometry()};
        for (const QWidget *each : window.findChildren<QWidget *>())
            all += each->isVisible() ? each->geometry() : QRect();
        return all;
    };
    QList<QRect> before;
    int unchanged = 0;
    for (int round = 0; round < 100 && unchanged < 2; ++round) {
        QCoreApplication::sendPostedEvents(); // all: the other may take up sockets first
        QCoreApplication::processEvents();
        const QList<QRect> now = places();
        unchanged = now == before ? unchanged + 1 : 0;
        before = now;
    }
    return unchanged == 2;
}

/// Presses a key in the window that has the focus: it goes where a person's key would go.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    if (QWindow *const focused = QGuiApplication::focusWindow())
        QTest::keyClick(focused, key, modifiers);
    else
        QTest::qFail("no window has the focus", __FILE__, __LINE__);
}

inline void type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(QGuiApplication::focusWindow(), c.toLatin1());
}

/// True if a person could press @a control, which may be null.
[[nodiscard]] inline bool isReady(const QWidget *control)
{
    return control && control->isVisible() && control->isEnabled();
}

/// Gives the focus to @a control and presses Space; false if it cannot be pressed.
[[nodiscard]] inline bool push(QWidget *control)
{
    if (!isReady(control))
        return false;
    control->setFocus(Qt::TabFocusReason);
    if (!control->hasFocus())
        return false;
    press(Qt::Key_Space);
    return true;
}

/// The name of the control that has the focus.
[[nodiscard]] inline QString focused()
{
    const QWidget *const control = QApplication::focusWidget();
    return control ? control->objectName() : QString();
}

/// How @a statement is marked; nothing while there is none to be seen.
[[nodiscard]] inline std::optional<wording::Mark> markOf(const widgets::Statement *statement)
{
    return statement && statement->isVisible() ? std::optional(statement->mark()) : std::nullopt;
}

/// The first sentence of @a statement; nothing while there is none to be seen.
[[nodiscard]] inline QString headlineOf(const widgets::Statement *statement)
{
    return statement && statement->isVisible()
        ? statement->findChild<QLabel *>(QStringLiteral("headline"))->text()
        : QString();
}

/// All that @a statement says.
[[nodiscard]] inline QString said(const widgets::Statement &statement)
{
    QStringList texts;
    for (const auto *label : statement.findChildren<QLabel *>())
        texts += label->text();
    texts.removeAll(QString());
    return texts.join(u' ');
}

} // namespace test

namespace QTest {

template<>
inline char *toString(const std::optional<wording::Mark> &mark)
{
    return mark ? toString(int(*mark)) : qstrdup("hidden");
}

} // namespace QTest
