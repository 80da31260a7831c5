// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/label.h"

#include "widgets/artwork.h"

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
    if (palette().color(QPalette::WindowText) == ink)
        return;
    QPalette muted;
    muted.setColor(QPalette::WindowText, ink);
    setPalette(muted);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_muted && event->type() == QEvent::PaletteChange)
        setMuted();
}

} // namespace widgets
