// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/artwork.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace widgets {
namespace {

constexpr qreal disabledOpacity = 0.4;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

/// Draws when asked: an icon costs nothing at sizes nobody wants, and has the colours that suit
/// then.
class SvgIconEngine final : public QIconEngine
{
public:
    explicit SvgIconEngine(QString path)
        : m_path(std::move(path))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(artwork(m_path, QGuiApplication::palette()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(disabledOpacity);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QString m_path;
};

} // namespace

QColor inkColor(QByteArrayView role, const QPalette &palette)
{
    const auto ink = std::ranges::find_if(inks, [&](const Ink &each) { return role == each.role; });
    Q_ASSERT(ink != inks.end());
    return QColor(QLatin1StringView(isDark(palette) ? ink->dark : ink->light));
}

QByteArray artwork(const QString &path, const QPalette &palette)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    if (isDark(palette)) {
        for (const Ink &ink : inks)
            svg.replace(ink.light, ink.dark);
    }
    return svg;
}

QIcon icon(const QString &name)
{
    return QIcon(new SvgIconEngine(u":/icons/%1.svg"_s.arg(name)));
}

} // namespace widgets
