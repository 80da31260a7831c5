// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/label.h"

#include "widgets/artwork.h"

#include <QApplication>
#include <QEvent>

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
