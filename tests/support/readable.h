// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QStringList>

class QWidget;

// Whether a window can be read and worked with, measured at everything in it that is visible: each
// text that is drawn, wherever it comes from, each icon, edge, ring and target. What is found wrong
// is returned, one line each; nothing if all is well.
namespace test {

/// WCAG's contrast, from the pixels: 4.5:1 of what can be read, unless it is disabled; 3:1 of the
/// small icons and of the edges of what we draw ourselves. The window has to be large enough for
/// all that is in it.
[[nodiscard]] QStringList dimThings(QWidget &window);

/// Where the keyboard is: at each stop of Tab enough pixels change when it gets the focus, and
/// stand out at 3:1 from what they lie on.
[[nodiscard]] QStringList hiddenFocus(QWidget &window);

/// What can be clicked is at least 24 x 24 pixels large.
[[nodiscard]] QStringList smallTargets(const QWidget &window);

/// The three of them, in light, in dark and in high contrast; in a window of @a size, in which
/// there is room for all.
[[nodiscard]] QStringList unclearThings(QWidget &window, QSize size);

/// Each text that is drawn fits, or is to be had whole as a tooltip; nothing sticks out sideways.
[[nodiscard]] QStringList cutThings(QWidget &window);

/// The same in windows on screens of 640 x 480 and of 800 x 600, and as the wizard begins.
[[nodiscard]] QStringList thingsCutInSmallWindows(QWidget &window);

/// No two things that are seen, in the window or in one of its menus, are reached by the same key.
[[nodiscard]] QStringList doubledKeys(const QWidget &window);

/// Each text that is drawn, a line at a time.
[[nodiscard]] QStringList drawnTexts(QWidget &window);

/// How somebody reads.
struct Reading
{
    QString name;
    double size; ///< of texts, beside the usual one
    Qt::LayoutDirection direction;

    /// From now on windows suit it; @a usual is what the size is measured by.
    void begin(QFont usual) const;
};

/// The usual and twice the size, from left to right and from right to left.
[[nodiscard]] QList<Reading> readings();

} // namespace test
