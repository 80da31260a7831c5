// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/hint.h"

#include "widgets/artwork.h"

#include <QEvent>
#include <QLineEdit>

namespace widgets {
namespace {

class HintColour final : public QObject
{
public:
    explicit HintColour(QLineEdit *field)
        : QObject(field)
        , m_field(field)
    {
        field->installEventFilter(this);
        suit();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            suit();
        return QObject::eventFilter(watched, event);
    }

private:
    void suit()
    {
        QPalette palette = m_field->palette();
        const QColor colour = inkColor("muted", palette);
        if (palette.color(QPalette::PlaceholderText) == colour)
            return;
        palette.setColor(QPalette::PlaceholderText, colour);
        m_field->setPalette(palette);
    }

    QLineEdit *m_field;
};

} // namespace

void showHint(QLineEdit *field, const QString &words)
{
    field->setPlaceholderText(words);
    new HintColour(field);
}

} // namespace widgets
