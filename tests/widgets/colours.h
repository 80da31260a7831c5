// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/artwork.h"

#include <QColor>
#include <QPalette>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace test {

inline QPalette paletteOf(QColor window, QColor text)
{
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

inline QPalette lightPalette()
{
    return paletteOf(QColor(0xff, 0xff, 0xff), QColor(0, 0, 0));
}

inline QPalette darkPalette()
{
    return paletteOf(QColor(0x1e, 0x1e, 0x1e), QColor(0xff, 0xff, 0xff));
}

/// Dark windows, darker fields: as Breeze has them in the dark.
inline QPalette nightPalette()
{
    QPalette palette(QColor(0x31363b), QColor(0x2a2e32));
    palette.setColor(QPalette::Base, QColor(0x1b1e20));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0xfcfcfc));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1a9b1));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x6e7175));
    return palette;
}

/// As a theme of high contrast has it.
inline QPalette blackPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x3ff23f).darker());
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

/// Relative luminance as WCAG 2.1 defines it.
inline double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1 contrast ratio, 1 to 21.
inline double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// @a role must be one of the table's.
inline const widgets::Ink &inkOf(const QString &role)
{
    const auto *const found = std::ranges::find_if(widgets::inks, [&](const widgets::Ink &ink) {
        return role == QLatin1StringView(ink.role);
    });
    Q_ASSERT(found != widgets::inks.end());
    return *found;
}

/// Every colour an SVG paints with, as it is written there.
inline QSet<QString> coloursIn(const QByteArray &svg)
{
    static const QRegularExpression paint(
        QStringLiteral("(?:fill|stroke|stop-color|color)\\s*[=:]\\s*\"?([^\"; ]+)"));
    QSet<QString> colours;
    for (const auto &match : paint.globalMatch(QString::fromUtf8(svg)))
        colours.insert(match.captured(1));
    colours.remove(QStringLiteral("none"));
    return colours;
}

} // namespace test
