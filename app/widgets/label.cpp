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
