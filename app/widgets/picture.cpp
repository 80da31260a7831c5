// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/picture.h"

#include "widgets/artwork.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace widgets {
namespace {

/// The line height of an ordinary desktop font, for which the natural size is meant.
constexpr qreal ordinaryLineHeight = 17;

// A plain QWidget is a "client" to screen readers, which they may pass over.
QAccessibleInterface *graphicInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(Picture::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<Picture *>(object), QAccessible::Graphic);
}

} // namespace

Picture::Picture(QSize naturalSize, QWidget *parent)
    : QWidget(parent)
    , m_naturalSize(naturalSize)
{
    QAccessible::installFactory(graphicInterface); // a second time changes nothing
}

QSize Picture::sizeHint() const
{
    const qreal scale = qMax(1.0, fontMetrics().height() / ordinaryLineHeight);
    return (QSizeF(m_naturalSize) * scale).toSize();
}

void Picture::setDrawing(const QString &path, const QString &description,
                         const QMap<QString, QString> &texts)
{
    m_path = path;
    m_texts = texts;
    setAccessibleName(description);
    load();
}

void Picture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_path.isEmpty())
        load();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_renderer.render(&painter, rect());
}

void Picture::load()
{
    QByteArray svg = artwork(m_path, palette());
    for (const auto &[placeholder, text] : m_texts.asKeyValueRange())
        svg.replace(u">%1</text>"_s.arg(placeholder).toUtf8(),
                    u">%1</text>"_s.arg(text.toHtmlEscaped()).toUtf8());
    const bool loaded = m_renderer.load(svg);
    Q_ASSERT_X(loaded, "Picture", qPrintable(m_path));
    m_renderer.setAspectRatioMode(Qt::KeepAspectRatio); // load() forgets it (measured, Qt 6.4)
    update();
}

} // namespace widgets
