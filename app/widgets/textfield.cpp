// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/textfield.h"

#include <QApplication>
#include <QEvent>

namespace widgets {

TextField::TextField(const QString &name, QWidget *parent)
    : Target(parent)
{
    setObjectName(name);
    suitSelection();
}

void TextField::suitSelection()
{
    const Surface selected = accent(QApplication::palette(this));
    if (palette().color(QPalette::Highlight) == selected.fill
        && palette().color(QPalette::HighlightedText) == selected.text)
        return;
    QPalette suited = palette(); // with what others have set in it
    suited.setColor(QPalette::Highlight, selected.fill);
    suited.setColor(QPalette::HighlightedText, selected.text);
    setPalette(suited);
}

void TextField::changeEvent(QEvent *event)
{
    Target::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        suitSelection();
}

} // namespace widgets
