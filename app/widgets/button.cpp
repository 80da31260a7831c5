// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/button.h"

#include "widgets/artwork.h"

#include <QEvent>
#include <QPushButton>

namespace widgets {
namespace {

/// Draws the icon of the button that it belongs to anew when the palette becomes another.
class ShownIcon final : public QObject
{
public:
    ShownIcon(QAbstractButton *button, QString name)
        : QObject(button)
        , m_button(button)
        , m_name(std::move(name))
    {
        button->installEventFilter(this);
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            show();
        return QObject::eventFilter(watched, event);
    }

private:
    void show() { m_button->setIcon(icon(m_name, m_button->palette())); }

    QAbstractButton *m_button;
    QString m_name;
};

} // namespace

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setObjectName(name);
    result->setAutoDefault(false);
    return result;
}

void showIcon(QAbstractButton *button, const QString &icon)
{
    new ShownIcon(button, icon);
}

} // namespace widgets
