// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/mark.h"

#include <QColor>
#include <QFont>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// How the windows look, in one place: lengths, sizes of type, colours of surfaces. Everything
/// follows the person's font and palette.
namespace widgets {

// Lengths in pixels beside an ordinary desktop font; scaled() makes them fit another one.
inline constexpr int columnWidth = 640; ///< of what is read, at most
inline constexpr int pageMargin = 24; ///< around a page
inline constexpr int groupGap = 16; ///< between things that are about something else
inline constexpr int gap = 8; ///< between things that belong together
inline constexpr int cornerRadius = 6;
inline constexpr int smallestTarget = 24; ///< what can be clicked is no lower and no narrower

/// @a length as it suits the font of @a widget; never less than @a length.
[[nodiscard]] int scaled(int length, const QWidget &widget);

enum class TypeSize { Title, Heading, Body };

/// @a base in that size, and in bold if it heads something.
[[nodiscard]] QFont typeFont(TypeSize size, const QFont &base);

/// A surface and what is written on it, at a contrast of 4.5:1 at least.
struct Surface
{
    QColor fill;
    QColor text;
    QColor edge; ///< at 3:1 to the window where it carries a meaning
};

/// The ground of a page: of the palette's two the lighter one, on which the styles' own fields and
/// boxes stand out, in dark as well.
[[nodiscard]] QPalette::ColorRole ground(const QPalette &palette);
/// Of the one thing to do: the person's own accent if it can be read, else ours.
[[nodiscard]] Surface accent(const QPalette &palette);
/// Of a card.
[[nodiscard]] Surface panel(const QPalette &palette);
/// Of a card that says something of that mark.
[[nodiscard]] Surface panel(wording::Mark mark, const QPalette &palette);

/// Of what stands beside the content, such as the steps of a journey: the window, with a little of
/// the accent in it.
[[nodiscard]] Surface side(const QPalette &palette);
/// Of a selected row: the person's accent, so pale that text can be read on it, and all our inks.
[[nodiscard]] QColor selectedFill(const QPalette &palette);

/// In the dark styles draw no edge that can be seen around a field: draws one around @a field, in
/// the accent colour where the keyboard is.
void drawEdgeOfField(QWidget &field);

/// WCAG's ratio, from 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace widgets
