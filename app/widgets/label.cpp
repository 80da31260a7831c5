// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/label.h"

#include "widgets/artwork.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace widgets {

Label::Label(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    suitDirection();
}

Label::Label(const QString &text, QWidget *parent)
    : Label(parent)
{
    setText(text);
}

void Label::setMuted()
{
    m_muted = true;
    const QColor ink = inkColor("muted", palette());
    if (palette().color(QPalette::WindowText) == ink && palette().color(QPalette::Text) == ink)
        return;
    QPalette muted;
    for (const auto role : {QPalette::WindowText, QPalette::Text}) // the latter on a field's ground
        muted.setColor(role, ink);
    setPalette(muted);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_muted && event->type() == QEvent::PaletteChange)
        setMuted();
    if (m_size != TypeSize::Body && event->type() == QEvent::ParentChange)
        setTypeSize(m_size);
    if (event->type() == QEvent::LayoutDirectionChange)
        suitDirection();
}

/// From right to left Qt 6.4 draws each line that ends with a blank a blank too far to the left.
void Label::paintEvent(QPaintEvent *event)
{
    const bool isQtRight = layoutDirection() == Qt::LeftToRight || !wordWrap()
        || (alignment() & Qt::AlignHCenter) || buddy() // it knows how to draw a key
        || textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    if (isQtRight)
        return QLabel::paintEvent(event);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextLayout layout(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(contentsRect().width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition({contentsRect().width() - line.naturalTextRect().right(), line.y()});
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const double above = alignment() & Qt::AlignTop ? 0 : (contentsRect().height() - height) / 2;
    layout.draw(&painter, contentsRect().topLeft() + QPointF(0, above));
}

/// QLabel would begin a name of Latin letters at the left, though everything else begins at the
/// right.
void Label::suitDirection()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute
                 | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
}

void Label::setTypeSize(TypeSize size)
{
    m_size = size;
    if (parentWidget())
        parentWidget()->installEventFilter(this); // a second time changes nothing
    suitFont();
}

bool Label::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange)
        suitFont();
    return QLabel::eventFilter(watched, event);
}

/// A label with a size of its own is not told of a new font around it.
void Label::suitFont()
{
    setFont(typeFont(m_size, parentWidget() ? parentWidget()->font() : QApplication::font()));
}

} // namespace widgets
