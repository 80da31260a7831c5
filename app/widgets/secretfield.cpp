// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/secretfield.h"

#include <QAccessibleWidget>

namespace widgets {
namespace {

/// Without a text interface the bridge to the bus has nothing to announce changes with.
class AccessibleSecretField final : public QAccessibleWidget
{
public:
    explicit AccessibleSecretField(QWidget *field)
        : QAccessibleWidget(field, QAccessible::EditableText)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *accessible(const QString &, QObject *object)
{
    auto *const field = qobject_cast<SecretField *>(object);
    return field ? new AccessibleSecretField(field) : nullptr;
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(accessible), true);
    setEchoMode(Password);
    setMaxLength(100'000); // what is too long is said, not silently cut
}

} // namespace widgets
