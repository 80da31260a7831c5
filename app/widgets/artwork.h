// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QColor>
#include <QIcon>

#include <array>

QT_BEGIN_NAMESPACE
class QPalette;
QT_END_NAMESPACE

namespace widgets {

/// One colour of our pictures: as the files have it, for a light window, and in a dark one.
struct Ink
{
    const char *role;
    const char *light;
    const char *dark;
};

/// Every colour there is, the application icon's own excepted. The illustrations keep to the
/// first ten; the last three belong to the state icons. No dark colour is another's light one.
inline constexpr std::array inks{
    Ink{"window", "#f3f5f8", "#191d22"},         Ink{"panel", "#ffffff", "#252a31"},
    Ink{"border", "#858f9b", "#7d8895"},         Ink{"text", "#1f2933", "#eef1f4"},
    Ink{"muted", "#56616d", "#b3bcc6"},          Ink{"accent", "#0a63c2", "#6cb4ff"},
    Ink{"accent text", "#fdfeff", "#10161d"},    Ink{"highlight", "#d9480f", "#ff9e4a"},
    Ink{"highlight fill", "#fff1e3", "#432f1d"}, Ink{"disabled", "#d5dbe2", "#414953"},
    Ink{"success", "#1a7f37", "#4fd06f"},        Ink{"caution", "#9a6700", "#e5b53c"},
    Ink{"danger", "#c62828", "#ff8078"},
};

/// The ink of that @a role as it suits @a palette; Q_ASSERTs that there is one.
[[nodiscard]] QColor inkColor(QByteArrayView role, const QPalette &palette);

/// The SVG resource @a path in the colours that suit @a palette; empty when there is none.
[[nodiscard]] QByteArray artwork(const QString &path, const QPalette &palette);

/// `:/icons/NAME.svg`, sharp at every size, in the colours that suit the palette of the
/// application whenever it is painted.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace widgets
