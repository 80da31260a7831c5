// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/look.h"

#include "widgets/artwork.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

/// The line height of an ordinary desktop font, for which the lengths are meant.
constexpr double ordinaryLineHeight = 17;

constexpr double readable = 4.5; // WCAG 2.1, success criterion 1.4.3
constexpr double visible = 3; // ... and 1.4.11

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// @a color with @a share of @a other in it.
QColor mixed(const QColor &color, const QColor &other, float share)
{
    const auto part = [share](float one, float two) { return one + (two - one) * share; };
    return QColor::fromRgbF(part(color.redF(), other.redF()), part(color.greenF(), other.greenF()),
                            part(color.blueF(), other.blueF()));
}

/// Of something that is told from the page and from the window by its edge alone: the ink, with as
/// much of the text's colour in it as that takes.
QColor edgeOf(const QPalette &palette)
{
    const QColor ink = inkColor("border", palette);
    QColor edge = ink;
    for (float share = 0; share < 1; share += 0.05F) {
        edge = mixed(ink, palette.color(QPalette::WindowText), share);
        if (contrast(edge, palette.color(QPalette::Window)) >= visible
            && contrast(edge, palette.color(QPalette::Base)) >= visible)
            break;
    }
    return edge;
}

} // namespace

int scaled(int length, const QWidget &widget)
{
    const double scale = std::max(1.0, widget.fontMetrics().height() / ordinaryLineHeight);
    return int(std::lround(length * scale));
}

QFont typeFont(TypeSize size, const QFont &base)
{
    QFont font = base;
    double factor = 1;
    switch (size) {
    case TypeSize::Title:
        factor = 1.5;
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Heading:
        factor = 1.1;
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Body: break;
    }
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(base.pixelSize() * factor)));
    return font;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette::ColorRole ground(const QPalette &palette)
{
    const double field = luminance(palette.color(QPalette::Base));
    return field < luminance(palette.color(QPalette::Window)) ? QPalette::Window : QPalette::Base;
}

Surface accent(const QPalette &palette)
{
    const QColor fill = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor text = palette.color(QPalette::Active, QPalette::HighlightedText);
    const QColor window = palette.color(QPalette::Window);
    if (contrast(fill, text) >= readable && contrast(fill, window) >= visible)
        return {fill, text, fill};
    const QColor ours = inkColor("accent", palette);
    return {ours, inkColor("accent text", palette), ours};
}

Surface panel(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor under = palette.color(ground(palette));
    // In dark it is lighter than what it lies on.
    const bool isDark = luminance(under) < luminance(text);
    return {isDark ? mixed(under, text, 0.05F) : under, text, edgeOf(palette)};
}

Surface panel(wording::Mark mark, const QPalette &palette)
{
    using wording::Mark;
    Surface surface = panel(palette);
    switch (mark) {
    case Mark::Refused:
        surface.edge = inkColor("danger", palette);
        surface.fill = mixed(surface.fill, surface.edge, 0.08F);
        break;
    case Mark::Warning:
        surface.fill = inkColor("highlight fill", palette);
        surface.text = inkColor("text", palette);
        surface.edge = inkColor("highlight", palette);
        break;
    case Mark::Works: surface.edge = inkColor("success", palette); break;
    case Mark::Waiting:
    case Mark::Info:
    case Mark::Unknown:
    case Mark::NotAsked: break;
    }
    return surface;
}

Surface side(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor tinted = mixed(window, accent(palette).fill, 0.08F);
    return {contrast(tinted, text) >= readable ? tinted : window, text,
            inkColor("border", palette)};
}

QColor selectedFill(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accented = accent(palette).edge;
    const auto blend = [&](double part) {
        const auto mixed
            = [part](float one, float other) { return float(one * (1 - part) + other * part); };
        return QColor::fromRgbF(mixed(base.redF(), accented.redF()),
                                mixed(base.greenF(), accented.greenF()),
                                mixed(base.blueF(), accented.blueF()));
    };
    const auto isClear = [&](const QColor &fill) {
        return contrast(palette.color(QPalette::Text), fill) >= readable
            && contrast(inkColor("muted", palette), fill) >= readable
            && contrast(inkColor("success", palette), fill) >= visible
            && contrast(inkColor("caution", palette), fill) >= visible
            && contrast(inkColor("danger", palette), fill) >= visible;
    };
    double part = 0.25;
    while (part > 0.02 && !isClear(blend(part)))
        part -= 0.02;
    return blend(part);
}

void drawEdgeOfField(QWidget &field)
{
    const QPalette palette = field.palette();
    const bool isDark
        = luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
    if (!isDark || !field.isEnabled())
        return;
    QPainter painter(&field);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = field.hasFocus() ? 2 : 1;
    painter.setPen(QPen(field.hasFocus() ? accent(palette).edge : panel(palette).edge, width));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(inset, inset, -inset, -inset), 2, 2);
}

} // namespace widgets
